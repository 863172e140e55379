# wrong: half, the rate that lands on the bottom for x²; score 1 of 2
learning_rate = 0.5

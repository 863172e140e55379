# wrong: the slider was not moved; score 1 of 2
learning_rate = 0.05

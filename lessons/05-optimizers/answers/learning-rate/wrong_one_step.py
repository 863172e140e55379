# wrong: the rate that arrives in one step; score 1 of 2; slip one-step-rate
learning_rate = 1 / 3.4

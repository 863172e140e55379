# wrong: 0.55 is 6.5 % below the limit; score 1 of 2
learning_rate = 0.55

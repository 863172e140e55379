# wrong: 0.63 is 7 % above the limit; score 1 of 2
learning_rate = 0.63

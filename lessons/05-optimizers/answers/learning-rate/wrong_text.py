# wrong: text instead of a number; score 0 of 2
learning_rate = "0.58"

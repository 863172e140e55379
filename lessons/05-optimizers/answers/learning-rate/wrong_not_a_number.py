# wrong: not a number at all; score 0 of 2
learning_rate = float("nan")

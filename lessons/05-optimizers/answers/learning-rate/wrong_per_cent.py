# wrong: in per cent; score 0 of 2
learning_rate = 58.8

# wrong: the number before x² itself; score 0 of 2
learning_rate = 1.7

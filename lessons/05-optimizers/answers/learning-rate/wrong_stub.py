# wrong: not written; score 0 of 2
learning_rate = None

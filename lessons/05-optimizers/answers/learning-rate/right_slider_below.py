# right: the last tick below the edge; score 2 of 2
learning_rate = 0.58

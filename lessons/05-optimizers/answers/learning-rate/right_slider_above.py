# right: the first tick above the edge; score 2 of 2
learning_rate = 0.59

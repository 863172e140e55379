# wrong: well below the edge; score 1 of 2
learning_rate = 0.5

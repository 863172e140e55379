# wrong: where it visibly runs away; score 1 of 2
learning_rate = 0.65

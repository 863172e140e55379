# wrong: infinity is no width; score 0 of 2
best_epsilon = math.inf

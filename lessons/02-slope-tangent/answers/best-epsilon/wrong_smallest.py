# wrong: the smallest the slider gives; score 1 of 2
best_epsilon = 1e-10

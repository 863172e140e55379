# wrong: the smallest the slider gives; score 1 of 2; slip smallest-for-best
best_epsilon = 1e-10

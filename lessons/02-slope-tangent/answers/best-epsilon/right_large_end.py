# right: at the upper end of the tolerance; score 2 of 2
best_epsilon = 5.0

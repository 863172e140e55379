# right: at the lower end of the tolerance; score 2 of 2
best_epsilon = 0.01

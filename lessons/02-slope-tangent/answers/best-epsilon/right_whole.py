# right: a whole number of seconds; score 2 of 2
best_epsilon = 1

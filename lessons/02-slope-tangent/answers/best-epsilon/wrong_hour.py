# wrong: far too wide; score 1 of 2
best_epsilon = 3600.0

# wrong: zero; score 0 of 2
best_epsilon = 0

# wrong: the best width of eˣ, copied; score 1 of 2
best_epsilon = 1e-5

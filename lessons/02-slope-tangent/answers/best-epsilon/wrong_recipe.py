# wrong: the best width of eˣ, copied; score 1 of 2; slip width-of-another-function
best_epsilon = 1e-5

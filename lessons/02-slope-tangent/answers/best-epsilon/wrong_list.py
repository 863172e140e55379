# wrong: a list with the number in it; score 0 of 2
best_epsilon = [0.3]

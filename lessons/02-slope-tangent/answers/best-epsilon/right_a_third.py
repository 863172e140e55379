# right: a quotient; score 2 of 2
best_epsilon = 1 / 3

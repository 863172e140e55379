# right: near the bottom; score 2 of 2
best_epsilon = 1

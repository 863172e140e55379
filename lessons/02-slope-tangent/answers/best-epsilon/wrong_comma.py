# wrong: a decimal comma makes a pair; score 0 of 2
best_epsilon = 0, 3

# wrong: not attempted; score 0 of 2
best_epsilon = None

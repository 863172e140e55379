# wrong: one minute, where the truncation error rules; score 1 of 2
best_epsilon = 60.0

# wrong: a text instead of a number; score 0 of 2
best_epsilon = "0.2 s"

# wrong: the slope there, not the width; score 1 of 2; slip slope-for-width
best_epsilon = 0.00056

# right: the limit 2 / f'' on paper; score 2 of 2
learning_rate = 2 / 3.4

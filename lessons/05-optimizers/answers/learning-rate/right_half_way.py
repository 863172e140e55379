# right: the mean of the last rate that comes nearer and the first that does not; score 2 of 2
last_good, first_bad = 0.58, 0.60
learning_rate = (last_good + first_bad) / 2

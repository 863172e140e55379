# wrong: the limit of x², not of 1.7x²; score 1 of 2; slip rate-of-other-curve
learning_rate = 1.0

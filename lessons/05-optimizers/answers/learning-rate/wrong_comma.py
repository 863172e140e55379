# wrong: a decimal comma makes a tuple (0, 588); score 0 of 2
learning_rate = 0,588

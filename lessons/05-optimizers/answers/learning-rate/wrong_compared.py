# wrong: == compares instead of storing; score 0 of 2
learning_rate = None  # a number, found with the slider
learning_rate == 0.588

# wrong: a function instead of a number; score 0 of 2
def learning_rate():
    return 0.588

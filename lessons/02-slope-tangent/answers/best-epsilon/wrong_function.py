# wrong: a function in place of a number; score 0 of 2
def best_epsilon():
    return 0.3

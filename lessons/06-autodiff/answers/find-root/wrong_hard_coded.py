# wrong: knows the roots of the slides; score 1 of 4
def find_root(f, x, epochs=1000):
    return -8.0 if x == 9 else 2.0

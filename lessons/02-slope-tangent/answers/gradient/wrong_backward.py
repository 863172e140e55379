# wrong: backward for central; score 0 of 4; slip backward-difference
def gradient(f, x, epsilon):
    return (f(x) - f(x - epsilon)) / epsilon

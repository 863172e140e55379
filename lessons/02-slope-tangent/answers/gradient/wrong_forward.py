# wrong: forward for central; score 0 of 4; slip forward-difference
def gradient(f, x, epsilon):
    return (f(x + epsilon) - f(x)) / epsilon

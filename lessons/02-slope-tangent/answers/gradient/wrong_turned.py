# wrong: left minus right, so the sign is turned; score 0 of 4; slip slope-sign
def gradient(f, x, epsilon):
    return (f(x - epsilon / 2) - f(x + epsilon / 2)) / epsilon

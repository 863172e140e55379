# wrong: ignores the width it is given; score 0 of 4; slip derivative-for-difference
def gradient(f, x, epsilon):
    epsilon = 1e-6
    return (f(x + epsilon / 2) - f(x - epsilon / 2)) / epsilon

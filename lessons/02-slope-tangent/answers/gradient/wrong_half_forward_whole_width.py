# wrong: half the width to the right only, divided by the whole; score 0 of 4; slip half-forward-whole-width
def gradient(f, x, epsilon):
    return (f(x + epsilon / 2) - f(x)) / epsilon

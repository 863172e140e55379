# wrong: a five-point formula, nearer to the derivative, but not the central difference; score 0 of 4; slip derivative-for-difference
def gradient(f, x, epsilon):
    h = epsilon / 4
    return (f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h)

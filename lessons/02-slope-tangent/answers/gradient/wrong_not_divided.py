# wrong: not divided; score 0 of 4; slip not-divided
def gradient(f, x, epsilon):
    return f(x + epsilon / 2) - f(x - epsilon / 2)

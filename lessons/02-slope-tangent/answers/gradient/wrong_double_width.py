# wrong: ε to each side; score 0 of 4; slip double-width
def gradient(f, x, epsilon):
    return (f(x + epsilon) - f(x - epsilon)) / (2 * epsilon)

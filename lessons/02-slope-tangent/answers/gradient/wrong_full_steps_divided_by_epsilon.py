# wrong: ε to each side but divided by ε; score 0 of 4; slip width-doubled
def gradient(f, x, epsilon):
    return (f(x + epsilon) - f(x - epsilon)) / epsilon

# wrong: halves the value, not the step; score 0 of 4; slip width-doubled
def gradient(f, x, epsilon):
    return (f(x + epsilon) / 2 - f(x - epsilon) / 2) / epsilon * 2

# wrong: only the second value is divided by the width; score 0 of 4; slip parentheses-missing
def gradient(f, x, epsilon):
    return f(x + epsilon / 2) - f(x - epsilon / 2) / epsilon

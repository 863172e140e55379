# wrong: rounded to two digits; score 0 of 4; slip rounded-slope
def gradient(f, x, epsilon):
    return round((f(x + epsilon / 2) - f(x - epsilon / 2)) / epsilon, 2)

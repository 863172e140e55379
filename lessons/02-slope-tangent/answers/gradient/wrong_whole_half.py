# wrong: epsilon // 2 is 0 for a width below 2; score 0 of 4; slip fraction-cut-off
def gradient(f, x, epsilon):
    h = epsilon // 2
    return (f(x + h) - f(x - h)) / epsilon

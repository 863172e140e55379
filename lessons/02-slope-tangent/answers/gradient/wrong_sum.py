# wrong: adds the two values; score 0 of 4; slip sum-for-change
def gradient(f, x, epsilon):
    return (f(x + epsilon / 2) + f(x - epsilon / 2)) / epsilon

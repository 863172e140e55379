# right: half the width as a factor; score 4 of 4
def gradient(f, x, epsilon):
    return (f(x + 0.5 * epsilon) - f(x - 0.5 * epsilon)) * (1 / epsilon)

# right: the slide formula with a local name; score 4 of 4
def gradient(f, x, epsilon):
    half = epsilon / 2
    return (f(x + half) - f(x - half)) / epsilon

# wrong: half the width to the right only, divided by half: forward again; score 0 of 4; slip half-forward
def gradient(f, x, epsilon):
    h = epsilon / 2
    return (f(x + h) - f(x)) / h

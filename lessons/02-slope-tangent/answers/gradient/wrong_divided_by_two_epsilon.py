# wrong: ε/2 to each side but divided by 2ε; score 0 of 4; slip width-mismatch
def gradient(f, x, epsilon):
    return (f(x + epsilon / 2) - f(x - epsilon / 2)) / (2 * epsilon)

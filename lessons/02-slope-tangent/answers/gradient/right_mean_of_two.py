# right: the mean of the forward and the backward difference over half the width; score 4 of 4
def gradient(f, x, epsilon):
    h = 0.5 * epsilon
    forward = (f(x + h) - f(x)) / h
    backward = (f(x) - f(x - h)) / h
    return (forward + backward) / 2

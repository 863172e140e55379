# right: mean of forward and backward difference of half the width; score 4 of 4
def gradient(f, x, epsilon):
    h = epsilon / 2
    forward = (f(x + h) - f(x)) / h
    backward = (f(x) - f(x - h)) / h
    return (forward + backward) / 2

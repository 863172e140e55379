# right: the slope from a central difference of sensible width; score 4 of 4
def find_root(f, x, epochs=1000):
    epsilon = 1e-5
    for _ in range(epochs):
        slope = (f(x + epsilon / 2) - f(x - epsilon / 2)) / epsilon
        x -= f(x) / slope
    return x

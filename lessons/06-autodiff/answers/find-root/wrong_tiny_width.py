# wrong: the slope from a difference of the slides' width; score 2 of 4; slip width-far-too-small
def find_root(f, x, epochs=1000):
    epsilon = 1e-13
    for _ in range(epochs):
        slope = (f(x + epsilon / 2) - f(x - epsilon / 2)) / epsilon
        x = x - f(x) / slope
    return x

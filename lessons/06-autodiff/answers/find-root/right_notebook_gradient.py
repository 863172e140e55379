# right: the gradient of the lesson with a sensible width; score 4 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    width = 1e-5
    for step in range(epochs):
        x = x - f(x) / gradient(f, x, width)
    return x

# right: stops when a step changes nothing any more; score 4 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    for _ in range(epochs):
        new = x - f(x) / f(DualNumber(float(x), 1.0)).prime
        if new == x:
            return x
        x = new
    return x

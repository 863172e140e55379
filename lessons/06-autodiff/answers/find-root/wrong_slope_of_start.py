# wrong: the slope is taken once, at the start; score 0 of 4; slip slope-of-the-start
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    slope = auto_diff(f, x)
    for _ in range(epochs):
        x = x - f(x) / slope
    return float(x)

# wrong: abs() of the slope, runs away where f falls; score 0 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    for _ in range(epochs):
        x = x - f(x) / abs(auto_diff(f, x))
    return float(x)

# wrong: rounds the root to two digits; score 1 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    for _ in range(epochs):
        x = x - f(x) / auto_diff(f, x)
    return round(float(x), 2)

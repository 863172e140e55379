# wrong: goes on until it stands still, epochs plays no part; score 2 of 4; slip epochs-ignored
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    for _ in range(1000):
        x = x - f(x) / auto_diff(f, float(x))
    return float(x)

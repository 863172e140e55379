# right: counts the steps down and stops where f is 0; score 4 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    left = epochs
    while left > 0:
        height = f(x)
        if height == 0:
            break
        x = x - height / auto_diff(f, x)
        left -= 1
    return float(x)

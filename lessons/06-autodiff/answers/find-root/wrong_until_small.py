# wrong: stops as soon as |f(x)| is below 0.01; score 2 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    for _ in range(epochs):
        if abs(f(x)) < 0.01:
            break
        x = x - f(x) / auto_diff(f, x)
    return float(x)

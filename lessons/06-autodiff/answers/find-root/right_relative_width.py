# right: a width that grows with x, NumPy scalars, prints every step; score 4 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    x = np.float64(x)
    for k in range(1, epochs + 1):
        h = 1e-5 * max(1.0, abs(x))
        slope = (f(x + h) - f(x - h)) / (2 * h)
        x = x - f(x) / slope
        print(k, x)
    return x

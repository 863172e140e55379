# right: keeps all points and returns the last; score 4 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    points = [float(x)]
    for _ in range(epochs):
        here = points[-1]
        slope = auto_diff(f, [here])[0]
        points.append(here - f(here) / slope)
    return points[-1]

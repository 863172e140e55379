# wrong: secant method through the last two points, other steps; score 1 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    if epochs == 0:
        return x
    before, now = x, x + 1e-3
    for _ in range(epochs):
        if f(now) == f(before):
            break
        before, now = now, now - f(now) * (now - before) / (f(now) - f(before))
    return now

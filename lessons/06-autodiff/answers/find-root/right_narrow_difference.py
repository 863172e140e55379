# right: a central difference of width 1e-8; score 4 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    here = float(x)
    while epochs:
        epochs -= 1
        here -= f(here) / ((f(here + 5e-9) - f(here - 5e-9)) / 1e-8)
    return here

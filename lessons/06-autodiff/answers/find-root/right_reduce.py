# right: functools.reduce over the steps; score 4 of 4
from functools import reduce


def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""

    def newton(at, _):
        return at - f(at) / float(auto_diff(f, at))

    return reduce(newton, range(epochs), x)

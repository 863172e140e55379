# wrong: the recursion ends at one step, so epochs=0 never ends; score 2 of 4
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    x = x - f(x) / float(auto_diff(f, x))
    if epochs == 1:
        return x
    return find_root(f, x, epochs - 1)

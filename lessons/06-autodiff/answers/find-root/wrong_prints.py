# wrong: prints the root and returns nothing; score 0 of 4; slip prints
def find_root(f, x, epochs=1000):
    """Return x after epochs steps of Newton's method."""
    for _ in range(epochs):
        x = x - f(x) / auto_diff(f, x)
    print(x)

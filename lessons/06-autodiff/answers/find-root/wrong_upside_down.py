# wrong: slope over height; score 0 of 4; slip newton-upside-down
def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x - float(auto_diff(f, x)) / f(x)
    return x

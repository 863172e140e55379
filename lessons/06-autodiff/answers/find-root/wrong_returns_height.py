# wrong: returns f(x), which is near 0; score 0 of 4
def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x - f(x) / float(auto_diff(f, x))
    return f(x)

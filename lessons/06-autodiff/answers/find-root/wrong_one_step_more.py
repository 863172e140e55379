# wrong: one step more than epochs; score 2 of 4; slip epochs-off-by-one
def find_root(f, x, epochs=1000):
    for _ in range(epochs + 1):
        x = x - f(x) / float(auto_diff(f, x))
    return x

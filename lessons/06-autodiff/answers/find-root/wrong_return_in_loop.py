# wrong: returns inside the loop, after one step; score 0 of 4
def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x - f(x) / float(auto_diff(f, x))
        return x

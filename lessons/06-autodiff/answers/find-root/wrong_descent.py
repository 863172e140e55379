# wrong: gradient descent, not Newton's method; score 0 of 4
def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x - 0.01 * float(auto_diff(f, x))
    return x

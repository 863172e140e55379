# wrong: adds the fraction; score 0 of 4; slip newton-uphill
def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x + f(x) / float(auto_diff(f, x))
    return x

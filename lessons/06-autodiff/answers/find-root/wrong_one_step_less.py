# wrong: one step less than epochs; score 2 of 4; slip newton-step-too-few
def find_root(f, x, epochs=1000):
    for _ in range(1, epochs):
        x = x - f(x) / float(auto_diff(f, x))
    return x

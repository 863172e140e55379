# wrong: the slope from the notebook's gradient, with ε = 1e-13; score 2 of 4; slip width-far-too-small
def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x - f(x) / gradient(f, x)
    return x

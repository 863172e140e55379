# right: calls itself until no steps are left; stops where x stays; score 4 of 4
def find_root(f, x, epochs=1000):
    if epochs == 0 or f(x) == 0:
        return x
    after = x - float(f(x)) / float(auto_diff(f, float(x)))
    return x if after == x else find_root(f, after, epochs - 1)

# wrong: returns the place x, not the value there; score 0 of 5
def one_sided_limit(f, a, side):
    if side == "left":
        x = a - 1e-5
    else:
        x = a + 1e-5
    f(x)
    return x

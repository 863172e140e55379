# right: the farthest sensible distance, 1e-4; score 5 of 5
def one_sided_limit(f, a, side):
    if side == "left":
        x = a - 1e-4
    else:
        x = a + 1e-4
    return f(x)

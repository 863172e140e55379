# wrong: compares with "Left", so every walk goes to the right; score 2 of 5; slip always-from-right
def one_sided_limit(f, a, side):
    d = 1e-5
    if side == "Left":
        x = a - d
    else:
        x = a + d
    return f(x)

# right: ten times nearer while the value still changes by more than 1e-6; score 5 of 5
def one_sided_limit(f, a, side):
    d, old, new = 0.1, None, None
    while old is None or abs(new - old) > 1e-6:
        old = new if new is not None else f(a - d if side == "left" else a + d)
        d = d / 10
        new = f(a - d if side == "left" else a + d)
    return new

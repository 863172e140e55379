# right: the place where two neighbouring values of the walk agree best, not nearer than 1e-6; score 5 of 5
def one_sided_limit(f, a, side):
    sgn = +1
    if side == "left":
        sgn = -1
    steps = [1e-4, 3e-5, 1e-5, 3e-6, 1e-6]
    ys = [f(a + sgn * s) for s in steps]
    gaps = [abs(ys[i + 1] - ys[i]) for i in range(4)]
    k = gaps.index(min(gaps))
    return ys[k + 1]

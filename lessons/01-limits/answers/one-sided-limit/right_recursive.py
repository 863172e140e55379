# right: halves the distance by calling itself until it is near enough; score 5 of 5
def near(f, a, d):
    if abs(d) < 2e-5:
        return f(a + d)
    return near(f, a, d / 2)


def one_sided_limit(f, a, side):
    if side == "left":
        return near(f, a, -0.5)
    return near(f, a, 0.5)

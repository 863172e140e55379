# wrong: the distance is a part of a, so it is 0 at a = 0 and turns round for negative a; score 1 of 5; slip distance-scaled
def one_sided_limit(f, a, side):
    if side == "left":
        return f(a * (1 - 1e-5))
    return f(a * (1 + 1e-5))

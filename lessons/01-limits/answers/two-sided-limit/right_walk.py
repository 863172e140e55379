# right: walks nearer until the sides agree, and gives up at 1e-6; score 3 of 3
def two_sided_limit(f, a):
    d = 1e-5
    while d >= 1e-6:
        low, high = sorted([f(a - d), f(a + d)])
        if high - low < 0.025:
            return low + (high - low) / 2
        d /= 2
    return None

# right: asks whether the gap closes when it goes nearer; score 3 of 3
def two_sided_limit(f, a):
    def gap(d):
        return abs(f(a + d) - f(a - d))

    if gap(1e-5) > 0.5 * gap(1e-4) + 1e-6:
        return None
    return (f(a - 1e-5) + f(a + 1e-5)) / 2

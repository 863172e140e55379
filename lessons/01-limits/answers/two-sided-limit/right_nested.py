# right: an inner helper and a conditional expression; score 3 of 3
def two_sided_limit(f, a):
    def heads_for(sign):
        near, nearer = f(a + sign * 4e-6), f(a + sign * 2e-6)
        return 2 * nearer - near

    left, right = heads_for(-1), heads_for(+1)
    return left if abs(left - right) <= 0.05 else None

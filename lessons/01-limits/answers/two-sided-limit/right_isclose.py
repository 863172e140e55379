# right: math.isclose with an absolute threshold between 0.002 and 0.1; score 3 of 3
def two_sided_limit(f, a):
    left = f(a - 1e-6)
    right = f(a + 1e-6)
    if math.isclose(left, right, rel_tol=0, abs_tol=0.03):
        return (left + right) / 2
    return None

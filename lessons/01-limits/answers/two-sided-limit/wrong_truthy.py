# wrong: "if left and right" takes a limit of 0 for none; score 2.33 of 3; slip zero-is-falsy
def two_sided_limit(f, a):
    left = round(f(a - 1e-6), 3)
    right = round(f(a + 1e-6), 3)
    if left and right and abs(left - right) < 0.05:
        return (left + right) / 2
    return None

# right: value and both neighbours must lie within 0.05, all three looked at here; score 3 of 3
def is_continuous(f, a):
    try:
        three = sorted([f(a - 1e-6), f(a), f(a + 1e-6)])
    except Exception:
        return False
    if any(math.isnan(y) for y in three):
        return False
    return three[2] - three[0] < 0.05

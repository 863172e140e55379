# wrong: wants the same slope on both sides, that is smooth, not continuous; score 2.33 of 3; slip smooth-for-continuous
def is_continuous(f, a):
    h = 1e-5
    try:
        left = (f(a) - f(a - h)) / h
        right = (f(a + h) - f(a)) / h
    except Exception:
        return False
    return abs(left - right) < 0.05

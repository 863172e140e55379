# wrong: a tolerance that a steep function misses; score 1.83 of 3; slip steep-taken-for-jump
def is_continuous(f, a):
    try:
        value = f(a)
    except Exception:
        return False
    return abs(f(a - 1e-6) - value) < 1e-5 and abs(f(a + 1e-6) - value) < 1e-5

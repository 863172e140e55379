# wrong: compares the value with its right neighbour alone; score 2.33 of 3; slip one-side-is-enough
def is_continuous(f, a):
    try:
        return abs(f(a + 1e-6) - f(a)) < 0.05
    except Exception:
        return False

# wrong: looks at the left side only; score 1.33 of 3; slip one-side-is-enough
def is_continuous(f, a):
    try:
        return abs(f(a - 1e-6) - f(a)) < 0.01
    except Exception:
        return False

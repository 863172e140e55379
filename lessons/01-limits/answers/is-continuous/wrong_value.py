# wrong: a value is enough; score 0.67 of 3; slip value-is-enough
def is_continuous(f, a):
    try:
        value = f(a)
    except Exception:
        return False
    return value == value

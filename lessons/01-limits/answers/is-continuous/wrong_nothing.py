# wrong: returns nothing where it is not continuous; score 0 of 3
def is_continuous(f, a):
    try:
        if abs(two_sided_limit(f, a) - f(a)) < 0.01:
            return True
    except Exception:
        pass

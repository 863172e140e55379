# wrong: words instead of a bool; score 0 of 3
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        return "continuous" if abs(limit - f(a)) < 0.01 else "not continuous"
    except Exception:
        return "not continuous"

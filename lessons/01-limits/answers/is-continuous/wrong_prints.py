# wrong: prints the verdict and returns nothing; score 0 of 3; slip prints
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        value = f(a)
        print(limit is not None and abs(limit - value) < 0.05)
    except Exception:
        print(False)

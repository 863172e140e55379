# wrong: limit and value compared with ==; score 1.17 of 3; slip exact-comparison
def is_continuous(f, a):
    try:
        return two_sided_limit(f, a) == f(a)
    except Exception:
        return False

# right: if and else with literal True and False; score 3 of 3
def is_continuous(f, a):
    result = False
    limit = two_sided_limit(f, a)
    if limit is not None:
        try:
            if -0.05 < f(a) - limit < 0.05:
                result = True
        except Exception:
            pass
    return result

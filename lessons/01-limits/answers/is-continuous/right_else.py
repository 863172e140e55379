# right: try, except, else; score 3 of 3
def is_continuous(f, a):
    answer = False
    try:
        value = float(f(a))
    except Exception:
        pass
    else:
        limit = two_sided_limit(f, a)
        if limit is not None and -0.05 < limit - value < 0.05:
            answer = True
    return answer

# wrong: True and False turned round; score 0 of 3; slip answer-turned-round
def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    try:
        return not (limit is not None and abs(limit - f(a)) < 0.01)
    except Exception:
        return True

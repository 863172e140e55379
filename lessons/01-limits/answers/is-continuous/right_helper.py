# right: a helper turns a missing value into None; score 3 of 3
def value_or_none(f, a):
    try:
        y = f(a)
    except:  # noqa: E722
        return None
    if y != y:
        return None
    return y


def is_continuous(f, a):
    y = value_or_none(f, a)
    lim = two_sided_limit(f, a)
    if y is None:
        return False
    elif lim is None:
        return False
    elif abs(y - lim) > 0.05:
        return False
    else:
        return True

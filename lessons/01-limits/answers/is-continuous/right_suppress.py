# right: contextlib.suppress around the value, False at the end; score 3 of 3
import contextlib


def is_continuous(f, a):
    limit = two_sided_limit(f, a)
    with contextlib.suppress(Exception):
        value = f(a)
        return limit is not None and abs(value - limit) < 0.05
    return False

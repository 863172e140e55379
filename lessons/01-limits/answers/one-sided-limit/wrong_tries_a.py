# wrong: tries f(a) first and goes near only where that fails; score 2 of 5; slip value-for-limit
def one_sided_limit(f, a, side):
    try:
        return f(a)
    except ZeroDivisionError:
        return f(a - 1e-6) if side == "left" else f(a + 1e-6)

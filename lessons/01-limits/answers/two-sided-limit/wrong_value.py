# wrong: the value at a, else the mean; score 0.5 of 3; slip value-for-limit
def two_sided_limit(f, a):
    try:
        return f(a)
    except ZeroDivisionError:
        return (f(a - 1e-6) + f(a + 1e-6)) / 2

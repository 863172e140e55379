# wrong: computes f(a); score 0 of 5; slip value-for-limit
def one_sided_limit(f, a, side):
    return f(a)

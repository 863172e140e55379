# wrong: the mean of both sides; score 2 of 5; slip sides-averaged
def one_sided_limit(f, a, side):
    return (f(a - 1e-6) + f(a + 1e-6)) / 2

# wrong: rounded to three digits; score 4 of 5
def one_sided_limit(f, a, side):
    return round(f(a - 1e-6) if side == "left" else f(a + 1e-6), 3)

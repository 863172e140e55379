# wrong: a text with four digits in place of a number; score 0 of 5
def one_sided_limit(f, a, side):
    d = 1e-5
    value = f(a - d) if side == "left" else f(a + d)
    return f"{value:.4f}"

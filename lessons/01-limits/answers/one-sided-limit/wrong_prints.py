# wrong: prints its result; score 0 of 5; slip prints
def one_sided_limit(f, a, side):
    print(f(a - 1e-6) if side == "left" else f(a + 1e-6))

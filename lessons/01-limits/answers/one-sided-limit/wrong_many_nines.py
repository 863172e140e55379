# wrong: walks 0.1, 0.01, … fifteen steps and lands where rounding has eaten the value; score 3 of 5; slip too-near
def one_sided_limit(f, a, side):
    d = 1
    value = None
    for _ in range(15):
        d = d / 10
        value = f(a - d) if side == "left" else f(a + d)
    return value

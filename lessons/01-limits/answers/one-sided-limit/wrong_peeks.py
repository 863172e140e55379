# wrong: right numbers, but looks at f(a) and hides the error; score 4 of 5; slip stepped-over
def one_sided_limit(f, a, side):
    try:
        value = f(a)
    except Exception:
        value = None
    near = f(a - 1e-6) if side == "left" else f(a + 1e-6)
    return value if value is not None and abs(value - near) < 1e-5 else near

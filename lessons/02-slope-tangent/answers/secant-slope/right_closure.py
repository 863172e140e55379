# right: a closure for the change, the step's sign taken out; score 3 of 3
def secant_slope(f, x, dx):
    def change(h):
        return f(x + h) - f(x)

    return math.copysign(1, dx) * change(dx) / abs(dx)

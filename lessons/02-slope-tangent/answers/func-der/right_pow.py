# right: math.pow and math.fsum; score 2 of 2
def func_der(x):
    """Return the derivative of 3x³ - 5x² at x."""
    return math.fsum([9 * math.pow(x, 2), -10 * x])

# right: a five-point formula for the slope; score 3 of 3
def tangent_line(f, x0):
    """Return (slope, intercept) of the tangent of f at x0."""
    h = 1e-3
    m = (f(x0 - 2 * h) - 8 * f(x0 - h) + 8 * f(x0 + h) - f(x0 + 2 * h)) / (12 * h)
    b = f(x0) + m * (0 - x0)
    return (m, b)

# right: a sum of weight times value; score 3 of 3
def secant_slope(f, x, dx):
    """Return the slope of the secant of f through x and x + dx."""
    total = 0
    for place, weight in ((x + dx, 1 / dx), (x, -1 / dx)):
        total += weight * f(place)
    return total

# right: a loop over the two signs; score 4 of 4
def gradient(f, x, epsilon):
    """Return the central difference of f at x; epsilon is the total width."""
    result = 0.0
    for sign in (+1, -1):
        result = result + sign * f(x + sign * epsilon / 2)
    result /= epsilon
    print("gradient:", result)
    return result

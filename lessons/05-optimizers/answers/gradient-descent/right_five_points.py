# right: the five-point central difference, more exact; score 3 of 3
def _slope(f, x, h=1e-3):
    return (f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h)


def gradient_descent(f, x, eta, num_iteration):
    """Return the list [x0, x1, ..., xn] of gradient descent from x."""
    way = [x]
    while len(way) <= num_iteration:
        way.append(way[-1] - eta * _slope(f, way[-1]))
    return way

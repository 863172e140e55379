# wrong: steps half the width to each side but divides by twice the width; score 0 of 3; slip width-mismatch
def gradient_descent(f, x, eta, num_iteration):
    e = 1e-4
    path = [x]
    for _ in range(num_iteration):
        x = x - eta * (f(x + e / 2) - f(x - e / 2)) / (2 * e)
        path.append(x)
    return path

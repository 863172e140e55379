# right: a width of 1e-6; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    h = 1e-6
    xs = [x]
    for k in range(num_iteration):
        slope = (f(xs[k] + h / 2) - f(xs[k] - h / 2)) / h
        xs.append(xs[k] - eta * slope)
    return xs

# right: a list that grows; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    xs = [x]
    for i in range(num_iteration):
        dx = (f(xs[i] + 5e-5) - f(xs[i] - 5e-5)) / 1e-4
        xs.append(xs[i] - eta * dx)
    return xs

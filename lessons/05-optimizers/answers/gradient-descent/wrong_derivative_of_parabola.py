# wrong: the derivative 2x of the example is written in; score 1 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration):
        x = x - eta * 2 * x
        path.append(x)
    return path

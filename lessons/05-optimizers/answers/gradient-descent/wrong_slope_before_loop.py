# wrong: the slope is taken once, before the loop; score 0 of 3; slip gradient-stale
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    dx = central_difference(f, x, 1e-4)
    for _ in range(num_iteration):
        x = x - eta * dx
        path.append(x)
    return path

# wrong: the heights f(x) instead of the points; score 0 of 3; slip heights-for-points
def gradient_descent(f, x, eta, num_iteration):
    path = [f(x)]
    for _ in range(num_iteration):
        x = x - eta * central_difference(f, x, 1e-4)
        path.append(f(x))
    return path

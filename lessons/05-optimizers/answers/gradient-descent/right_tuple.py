# right: a tuple of the same numbers; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = (x,)
    for _ in range(num_iteration):
        path = path + (path[-1] - eta * central_difference(f, path[-1], 1e-4),)
    return path

# right: the rest of the path after the start; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    if num_iteration < 1:
        return [x]
    return [x] + gradient_descent(f, x - eta * central_difference(f, x, 1e-4), eta, num_iteration - 1)

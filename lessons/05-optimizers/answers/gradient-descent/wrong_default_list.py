# wrong: a list as a default argument, which later calls go on filling; score 0 of 3
def gradient_descent(f, x, eta, num_iteration, path=[]):
    path.append(x)
    for _ in range(num_iteration):
        x = x - eta * central_difference(f, x, 1e-4)
        path.append(x)
    return path

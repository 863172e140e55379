# wrong: refuses a path that runs away; score 1 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration):
        x = x - eta * central_difference(f, x, 1e-4)
        if abs(x) > abs(path[-1]):
            raise ValueError("diverges")
        path.append(x)
    return path

# wrong: range(num_iteration - 1), the last point is missing; score 0 of 3; slip one-step-too-few
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration - 1):
        x = x - eta * central_difference(f, x, 1e-4)
        path.append(x)
    return path

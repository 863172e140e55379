# wrong: the learning rate is missing; score 0 of 3; slip rate-forgotten
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration):
        x = x - central_difference(f, x, 1e-4)
        path.append(x)
    return path

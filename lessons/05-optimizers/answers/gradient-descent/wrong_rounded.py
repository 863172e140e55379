# wrong: rounds to two decimals; score 0 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration):
        x = x - eta * central_difference(f, x, 1e-4)
        path.append(round(x, 2))
    return path

# wrong: one step too many; score 0 of 3; slip one-step-too-many
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration + 1):
        x = x - eta * central_difference(f, x, 1e-4)
        path.append(x)
    return path

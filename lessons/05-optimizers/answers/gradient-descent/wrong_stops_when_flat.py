# wrong: ends the list when the slope is below 0.01; score 2 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if abs(dx) < 0.01:
            break
        x = x - eta * dx
        path.append(x)
    return path

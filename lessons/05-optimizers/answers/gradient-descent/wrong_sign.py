# wrong: the sign of the slope; score 0 of 3; slip sign-for-slope
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration):
        x = x - eta * np.sign(central_difference(f, x, 1e-4))
        path.append(x)
    return path

# wrong: the difference of the heights is not divided by the width; score 0 of 3; slip difference-not-divided
def gradient_descent(f, x, eta, num_iteration):
    h = 1e-4
    path = [x]
    for _ in range(num_iteration):
        x = x - eta * (f(x + h / 2) - f(x - h / 2))
        path.append(x)
    return path

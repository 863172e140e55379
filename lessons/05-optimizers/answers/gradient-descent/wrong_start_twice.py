# wrong: appends before the step, so the start stands twice and the end is missing; score 0 of 3; slip start-twice
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for _ in range(num_iteration):
        path.append(x)
        x = x - eta * central_difference(f, x, 1e-4)
    return path

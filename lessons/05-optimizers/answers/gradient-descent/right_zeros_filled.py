# right: fills an array of zeros and turns it into a list; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = np.zeros(num_iteration + 1)
    path[0] = x
    for t in range(1, num_iteration + 1):
        dx = central_difference(f, path[t - 1], 1e-4)
        path[t] = path[t - 1] - eta * dx
    return path.tolist()

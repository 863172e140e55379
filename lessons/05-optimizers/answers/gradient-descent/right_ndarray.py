# right: the path as an array, which is compared like a list; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = [float(x)]
    while len(path) <= num_iteration:
        path.append(path[-1] - eta * central_difference(f, path[-1], 1e-4))
    return np.array(path)

# right: warns when the path runs away, and returns it all the same; score 3 of 3
import warnings


def gradient_descent(f, x, eta, num_iteration):
    path = [np.float64(x)]
    for _ in range(num_iteration):
        path.append(path[-1] - eta * central_difference(f, path[-1], 1e-4))
    if abs(path[-1]) > abs(path[0]):
        warnings.warn("the path runs away: choose a smaller eta")
    return path

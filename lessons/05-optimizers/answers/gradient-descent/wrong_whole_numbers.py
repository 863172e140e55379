# wrong: an array of whole numbers cuts every point; score 0 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = np.zeros(num_iteration + 1, dtype=int)
    path[0] = x
    for t in range(num_iteration):
        path[t + 1] = path[t] - eta * central_difference(f, path[t], 1e-4)
    return list(path)

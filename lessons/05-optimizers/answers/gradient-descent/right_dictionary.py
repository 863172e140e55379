# right: a dictionary from step to point, its values as a list; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    w = {0: float(x)}
    for t in range(num_iteration):
        w[t + 1] = w[t] - eta * central_difference(f, w[t], 1e-4)
    return list(w.values())

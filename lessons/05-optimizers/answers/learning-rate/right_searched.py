# right: searched with the own function; score 2 of 2
def _nearer(eta):
    path = gradient_descent(lambda x: 1.7 * x**2, 4.0, eta, 10)
    return all(abs(b) < abs(a) for a, b in zip(path, path[1:]))


learning_rate = max(eta / 1000 for eta in range(1, 1000) if _nearer(eta / 1000))

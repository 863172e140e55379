# right: X^T X and X^T y once before the loop; score 5 of 5
def train(x, y, w, learning_rate, n_epochs):
    n = x.shape[0]
    A = x.T @ x * (2 / n)
    c = x.T @ y * (2 / n)
    current = 1.0 * w
    for _ in range(n_epochs):
        current = current - learning_rate * (A @ current - c)
    return current

# right: einsum over rows and columns; score 4 of 4
def mse_gradient(x, y, w):
    """Return the gradient of the mean squared error with respect to w, shape (d, 1)."""
    errors = np.einsum("nd,dk->nk", x, w) - y
    return 2 / len(x) * np.einsum("nd,nk->dk", x, errors)

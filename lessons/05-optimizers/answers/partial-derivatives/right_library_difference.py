# right: central_difference with one variable held, by a default argument; score 4 of 4
def gradient(f, x, y, e=1e-4):
    """Return the pair of partial derivatives of f at (x, y); e is the total width."""
    along_x = central_difference(lambda u, held=y: f(u, held), x, e)
    along_y = central_difference(lambda u, held=x: f(held, u), y, e)
    return along_x, along_y


def df_w(W):
    """Return the gradient of 0.1 w1² + 2 w2² at W = [w1, w2]."""
    return W * np.array([0.2, 4.0])

# right: objects that can be called instead of inner functions; score 4 of 4
class _Linear:
    def __init__(self, matrix):
        self.matrix = matrix

    def __call__(self, x):
        return self.matrix @ x


class _Loss:
    def __init__(self, targets):
        self.targets = targets

    def __call__(self, x):
        return np.mean((x - self.targets) ** 2, keepdims=True)


def linear(const):
    """Return the function that multiplies the matrix const by x."""
    return _Linear(const)


def mean_square_error(const):
    """Return the function that gives the mean squared distance of x from const, shape (1, 1)."""
    return _Loss(const)

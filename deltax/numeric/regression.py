"""Linear regression: loss, gradient, descent, closed form.

Shapes are those of lesson 07: rows ``x`` (N, d) with a column of ones last,
targets ``y`` (N, 1), weights ``w`` (d, 1).
"""

from collections.abc import Callable

import numpy as np


def with_ones(x: np.ndarray) -> np.ndarray:
    """Return `x` with a column of ones on the right, which carries the intercept."""
    return np.hstack([x, np.ones((len(x), 1))])


def standardise(x: np.ndarray, *, per_column: bool) -> np.ndarray:
    """Return `x` minus its mean, divided by its population standard deviation.

    Parameters
    ----------
    per_column : bool
        One mean and deviation for each column, or one for the whole table.

    Examples
    --------
    >>> standardise(np.array([[1.0, 20.0], [3.0, 60.0]]), per_column=True).tolist()
    [[-1.0, -1.0], [1.0, 1.0]]
    """
    axis = 0 if per_column else None
    return (x - x.mean(axis=axis)) / x.std(axis=axis)


def mean_square(x: np.ndarray, y: np.ndarray, w: np.ndarray) -> float:
    """Return the mean squared error of the predictions ``x @ w``."""
    return float(np.mean((x @ w - y) ** 2))


def mean_absolute(x: np.ndarray, y: np.ndarray, w: np.ndarray) -> float:
    """Return the mean absolute error of the predictions ``x @ w``."""
    return float(np.mean(np.abs(x @ w - y)))


def slopes(x: np.ndarray, y: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Return the gradient of `mean_square` with respect to `w`, shape (d, 1)."""
    return 2 / len(x) * x.T @ (x @ w - y)


def descend(x: np.ndarray, y: np.ndarray, w: np.ndarray, learning_rate: float, n_epochs: int) -> list[np.ndarray]:
    """Return the weights before and after each of `n_epochs` full-batch steps: n_epochs + 1 arrays."""
    path = [w]
    for _ in range(n_epochs):
        path.append(path[-1] - learning_rate * slopes(x, y, path[-1]))
    return path


def closed_form(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the weights at which the mean squared error is smallest."""
    return np.linalg.lstsq(x, y, rcond=None)[0]


def largest_learning_rate(x: np.ndarray) -> float:
    """Return the learning rate above which full-batch descent moves away from the minimum.

    It is 2 divided by the largest second derivative of the loss in any direction,
    the largest eigenvalue of ``2/N xᵀx``.

    Examples
    --------
    >>> largest_learning_rate(np.array([[1.0], [1.0]]))
    1.0
    """
    return float(2 / np.linalg.eigvalsh(2 / len(x) * x.T @ x)[-1])


def jacobian(f: Callable[[np.ndarray], np.ndarray], w: np.ndarray, epsilon: float = 1e-4) -> np.ndarray:
    """Return the derivatives of a column function by central differences, as lesson 06 does.

    Parameters
    ----------
    f : callable
        Takes a column (n, 1), returns a column (m, 1).
    epsilon : float
        The total width.

    Returns
    -------
    ndarray, shape (m, n)

    Examples
    --------
    >>> jacobian(lambda w: w**2, np.array([[1.0], [3.0]])).round(6).tolist()
    [[2.0, 0.0], [0.0, 6.0]]
    """
    steps = np.eye(len(w))[:, :, None] * epsilon / 2
    return np.hstack([(f(w + step) - f(w - step)) / epsilon for step in steps])

"""Ways down a slope: gradient descent and the update rules built on it.

The rules have the signatures of the lesson, so that a student's rule can stand
wherever a reference rule stands.
"""

from collections.abc import Callable, Sequence

import numpy as np

Slope = Callable[[float], float]
Gradient = Callable[[np.ndarray], np.ndarray]


class BadStep(ValueError):
    """An update rule returned something that is no step; the message says what."""


def descend(slope: Slope, x: float, eta: float, num_iteration: int) -> list[float]:
    """Return the path of gradient descent from `x`, its start included.

    Examples
    --------
    >>> [round(x, 3) for x in descend(lambda x: 2 * x, 70.0, 0.1, 4)]
    [70.0, 56.0, 44.8, 35.84, 28.672]
    """
    path = [x]
    for _ in range(num_iteration):
        path.append(path[-1] - eta * slope(path[-1]))
    return path


def sgd(W: np.ndarray, dW: np.ndarray, lr: float) -> np.ndarray:
    """Return the weights after one step against the gradient."""
    return W - lr * dW


def sgd_momentum(
    W: np.ndarray, V: np.ndarray, dW: np.ndarray, lr: float, gamma: float = 0.5
) -> tuple[np.ndarray, np.ndarray]:
    """Return weights and velocity after one step against the running average of gradients."""
    V = gamma * V + (1 - gamma) * dW
    return W - lr * V, V


def rmsprop(
    W: np.ndarray, S: np.ndarray, dW: np.ndarray, lr: float, gamma: float = 0.9, epsilon: float = 1e-6
) -> tuple[np.ndarray, np.ndarray]:
    """Return weights and average square after one step; each gradient is divided by its own usual size."""
    S = gamma * S + (1 - gamma) * dW**2
    return W - lr * dW / np.sqrt(S + epsilon), S


def adam(
    W: np.ndarray,
    V: np.ndarray,
    S: np.ndarray,
    dW: np.ndarray,
    lr: float,
    t: int,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return weights and both averages after one step; `t` counts from 0."""
    V = beta1 * V + (1 - beta1) * dW
    S = beta2 * S + (1 - beta2) * dW**2
    V_corr, S_corr = V / (1 - beta1 ** (t + 1)), S / (1 - beta2 ** (t + 1))
    return W - lr * V_corr / (np.sqrt(S_corr) + epsilon), V, S


def train(
    update: Callable,
    gradient: Gradient,
    start: Sequence[float],
    lr: float,
    epochs: int,
    *,
    memories: int = 0,
    counts: bool = False,
) -> np.ndarray:
    """Return the path of an update rule, shape (epochs + 1, len(start)).

    Parameters
    ----------
    update : callable
        ``update(W, *memory, dW, lr)`` gives the new W, followed by what it remembers where it does.
    memories : int
        How many arrays the rule remembers; they start as zeros.
    counts : bool
        Whether the rule takes the step's number, from 0, after `lr`.

    Raises
    ------
    BadStep
        If the rule returns something else than arrays like W.

    Examples
    --------
    >>> train(sgd, lambda W: np.array([0.2, 4.0]) * W, (-5.0, -2.0), 0.4, 2)[-1].round(3).tolist()
    [-4.232, -0.72]
    """
    W = np.array(start, dtype=float)
    memory = [np.zeros_like(W) for _ in range(memories)]
    path = [W]
    for epoch in range(epochs):
        more = (epoch,) if counts else ()
        W, *memory = _arrays(update(W.copy(), *memory, gradient(W), lr, *more), memories, W.shape)
        path.append(W)
    return np.array(path)


def _arrays(returned: object, memories: int, shape: tuple[int, ...]) -> list[np.ndarray]:
    """Return what an update rule gave as float arrays, or say what is wrong with it."""
    parts = list(returned) if memories and isinstance(returned, tuple | list) else [returned]
    wanted = "one array" if not memories else f"{memories + 1} arrays"
    if len(parts) != memories + 1 or any(part is None for part in parts):
        raise BadStep(f"returned {'nothing: is a return missing?' if returned is None else f'not {wanted}'}")
    try:
        arrays = [np.asarray(part) for part in parts]
    except ValueError:
        raise BadStep(f"returned not {wanted} with {shape[0]} numbers in each") from None
    for array in arrays:
        if array.shape != shape or array.dtype.kind not in "iuf":
            raise BadStep(f"returned not {wanted} with {shape[0]} numbers in each")
        if not np.isfinite(array).all():
            raise BadStep("returned a number that is not finite")
    return [array.astype(float) for array in arrays]


def fate(factor: float) -> str:
    """Say what becomes of a descent whose distance to the minimum is multiplied by `factor` at every step.

    Examples
    --------
    >>> fate(0.5), fate(-1.2)
    ('right: every step comes nearer', 'too large: every step ends farther away, it diverges')
    """
    size = abs(factor)
    if abs(size - 1) < 1e-9:
        return "on the edge: it stays as far away as it was"
    if size > 1:
        return "too large: every step ends farther away, it diverges"
    if factor > 0.9:
        return "too small: it comes nearer, but creeps"
    if factor >= 0:
        return "right: every step comes nearer"
    return "large: every step jumps across the minimum, but comes nearer"

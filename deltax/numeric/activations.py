"""The fifteen activation functions of the course with their derivatives, on arrays, finite everywhere."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

ArrayFunction = Callable[..., np.ndarray]
SELU_LAMBDA, SELU_ALPHA = 1.0507009873554805, 1.6732632423543772
LEAK = 0.1  # the slope that the slides give leaky ReLU on the left


@dataclass(frozen=True)
class Activation:
    """One activation function.

    Attributes
    ----------
    formula : str
        As written in text.
    f, derivative : callable
        ``f(x)``, or ``f(x, alpha)`` where `has_alpha`; arrays in, arrays out.
        At a kink the derivative is that from the left.
    has_alpha : bool
        Whether there is a number to choose.
    kinked : bool
        Whether the two one-sided slopes at 0 may differ.
    """

    formula: str
    f: ArrayFunction
    derivative: ArrayFunction
    has_alpha: bool = False
    kinked: bool = False


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Return 1 / (1 + e^-x); only powers of e that are at most 1 are computed.

    Examples
    --------
    >>> sigmoid(np.array([-1000.0, 0.0, 1000.0])).tolist()
    [0.0, 0.5, 1.0]
    """
    small = np.exp(-np.abs(x))
    return np.where(np.asarray(x) >= 0, 1 / (1 + small), small / (1 + small))


def softplus(x: np.ndarray) -> np.ndarray:
    """Return log(1 + e^x) = max(x, 0) + log(1 + e^-|x|).

    Examples
    --------
    >>> softplus(np.array([-1000.0, 1000.0])).tolist()
    [0.0, 1000.0]
    """
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def _negative_exp(x: np.ndarray) -> np.ndarray:
    """Return e^x for x below 0, and 1 elsewhere, where it is not used."""
    return np.exp(np.minimum(x, 0))


def _negative_expm1(x: np.ndarray) -> np.ndarray:
    return np.expm1(np.minimum(x, 0))


def _sides(x: np.ndarray, left: np.ndarray | float, right: np.ndarray | float) -> np.ndarray:
    return np.where(np.asarray(x) > 0, right, left)


def _elu(x: np.ndarray, alpha: float) -> np.ndarray:
    return _sides(x, alpha * _negative_expm1(x), x)


def _elu_slope(x: np.ndarray, alpha: float) -> np.ndarray:
    return _sides(x, alpha * _negative_exp(x), 1.0)


def _sinc(x: np.ndarray) -> np.ndarray:
    return np.sinc(np.asarray(x) / np.pi)


def _sinc_slope(x: np.ndarray) -> np.ndarray:
    x = np.asarray(x, dtype=float)
    away = np.where(np.abs(x) < 1e-3, 1.0, x)
    return np.where(np.abs(x) < 1e-3, -x / 3, (away * np.cos(away) - np.sin(away)) / away**2)


def _swish_slope(x: np.ndarray) -> np.ndarray:
    s = sigmoid(x)
    return s + x * s * (1 - s)


def _mish_slope(x: np.ndarray) -> np.ndarray:
    t = np.tanh(softplus(x))
    return t + x * (1 - t**2) * sigmoid(x)


ACTIVATIONS: dict[str, Activation] = {
    "sigmoid": Activation("1 / (1 + e⁻ˣ)", sigmoid, lambda x: sigmoid(x) * sigmoid(-np.asarray(x))),
    "tanh": Activation("(eˣ - e⁻ˣ) / (eˣ + e⁻ˣ)", np.tanh, lambda x: 1 - np.tanh(x) ** 2),
    "step": Activation(
        "0 for x < 0, else 1", lambda x: np.where(np.asarray(x) < 0, 0.0, 1.0), lambda x: np.zeros(np.shape(x))
    ),
    "softplus": Activation("ln(1 + eˣ)", softplus, sigmoid),
    "relu": Activation("max(0, x)", lambda x: np.maximum(x, 0), lambda x: _sides(x, 0.0, 1.0), kinked=True),
    "softsign": Activation("x / (|x| + 1)", lambda x: x / (np.abs(x) + 1), lambda x: 1 / (np.abs(x) + 1) ** 2),
    "elu": Activation("α(eˣ - 1) for x ≤ 0, else x", _elu, _elu_slope, has_alpha=True, kinked=True),
    "log-sigmoid": Activation(
        "ln(1 / (1 + e⁻ˣ))", lambda x: -softplus(-np.asarray(x)), lambda x: sigmoid(-np.asarray(x))
    ),
    "swish": Activation("x / (1 + e⁻ˣ)", lambda x: x * sigmoid(x), _swish_slope),
    "sinc": Activation("sin(x) / x, and 1 at 0", _sinc, _sinc_slope),
    "leaky relu": Activation(
        "max(0.1x, x)", lambda x: np.maximum(LEAK * np.asarray(x), x), lambda x: _sides(x, LEAK, 1.0), kinked=True
    ),
    "mish": Activation("x · tanh(ln(1 + eˣ))", lambda x: x * np.tanh(softplus(x)), _mish_slope),
    "prelu": Activation(
        "αx for x ≤ 0, else x",
        lambda x, alpha: _sides(x, alpha * np.asarray(x), x),
        lambda x, alpha: _sides(x, alpha, 1.0),
        has_alpha=True,
        kinked=True,
    ),
    "selu": Activation(
        "λα(eˣ - 1) for x ≤ 0, else λx",
        lambda x: SELU_LAMBDA * _elu(x, SELU_ALPHA),
        lambda x: SELU_LAMBDA * _elu_slope(x, SELU_ALPHA),
        kinked=True,
    ),
    "exponential": Activation("eˣ", np.exp, np.exp),
}

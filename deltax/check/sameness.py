"""Are two lines of algebra equal for every x? And if not, at which x do they differ?

SymPy decides where both take the same canonical form. Elsewhere both are worked
out with 30 digits at many points, and count as equal where they agree within
`TOLERANCE` at all of them. Points at which a side has no finite real value,
such as |x|′ at 0, are passed over.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import mpmath
import sympy

from deltax.check.expression import Expression, X

TOLERANCE = 1e-9  # relative to the larger of 1 and the two values
_POINTS, _ENOUGH = 32, 6
_PLAIN = (1.0, 2.0, 0.5, -1.0, -2.0, 3.0)  # tried first: easy to recompute by hand
_DIGITS, _LARGEST_MAGNITUDE, _LARGEST_ARGUMENT = 30, 4000, 10_000

Point = Mapping[sympy.Symbol, mpmath.mpf]


class _NoNumber(ArithmeticError):
    """There is no finite real value here, or none of a size that is worked out."""


@dataclass(frozen=True)
class Difference:
    """A place at which two lines differ; `place` is None where there is no place to compare them."""

    place: str | None
    left: float = 0.0
    right: float = 0.0

    def in_words(self) -> str:
        """Return the place with both values, for a message."""
        if self.place is None:
            return "they have no value at the points where they are compared"
        digits = 4 if abs(self.left - self.right) > 1e-3 * max(abs(self.left), abs(self.right)) else 12
        return f"at {self.place} they give {self.left:.{digits}g} and {self.right:.{digits}g}"


def same_value(left: Expression, right: Expression) -> bool:
    """Whether two lines are equal for every x at which both have a value."""
    return difference(left, right) is None


def difference(left: Expression, right: Expression) -> Difference | None:
    """Return where two lines differ, or None where they are equal."""
    if left.value == right.value:
        return None
    symbols = tuple(sorted((left.value.free_symbols | right.value.free_symbols) - {X}, key=str))
    compared = 0
    with mpmath.workdps(_DIGITS):
        for index, point in enumerate(_points(symbols)):
            values = [_value_at_point(side.value, symbols, index) for side in (left, right)]
            if None in values:
                continue
            compared += 1
            if abs(values[0] - values[1]) > TOLERANCE * max(1, abs(values[0]), abs(values[1])):
                place = ", ".join(f"{symbol} = {mpmath.nstr(number, 3)}" for symbol, number in point.items())
                return Difference(place.replace(".0,", ",").removesuffix(".0"), *map(float, values))
    return None if compared >= _ENOUGH else Difference(None)


def value_at(expression: sympy.Expr, point: Point) -> mpmath.mpf | None:
    """Work an expression out at a point; None where it has no finite real value."""
    try:
        return _compute(expression, point)
    except (ArithmeticError, ValueError, TypeError, RecursionError):
        return None


@lru_cache(maxsize=4096)
def _value_at_point(expression: sympy.Expr, symbols: tuple[sympy.Symbol, ...], index: int) -> mpmath.mpf | None:
    """Return the value at one of the points, kept: a line is compared with the question and both its neighbours."""
    return value_at(expression, _points(symbols)[index])


@lru_cache(maxsize=16)
def _points(symbols: tuple[sympy.Symbol, ...]) -> list[Point]:
    """Return plain numbers, then numbers that no formula singles out: steps of the golden ratio."""
    with mpmath.workdps(_DIGITS):
        golden = (mpmath.sqrt(5) - 1) / 2
        return [_point(golden, symbols, place) for place in range(_POINTS)]


def _point(golden: mpmath.mpf, symbols: tuple[sympy.Symbol, ...], place: int) -> Point:
    width = 4 if place % 2 else 1
    spread = width * (2 * mpmath.frac(golden * (place + 1)) - 1)
    x = mpmath.mpf(_PLAIN[place]) if place < len(_PLAIN) else spread
    return {X: x} | {symbol: mpmath.frac(golden * (place + 2) * (k + 2)) + 0.1 for k, symbol in enumerate(symbols)}


def _compute(node: sympy.Expr, point: Point) -> mpmath.mpf:
    if not node.args:
        return _atom(node, point)
    if node.is_Pow and node.exp.is_Rational:
        value = _rational_power(_compute(node.base, point), node.exp)
    else:
        parts = [_compute(part, point) for part in node.args]
        if node.is_Pow:
            value = _exp(parts[1] * _log(parts[0]))
        elif node.is_Add or node.is_Mul:
            value = (mpmath.fsum if node.is_Add else mpmath.fprod)(parts)
        elif node.func in _AT and len(parts) == 1:
            value = _AT[node.func](parts[0])
        else:
            raise _NoNumber
    return _sized(value)


def _atom(node: sympy.Expr, point: Point) -> mpmath.mpf:
    if node.is_Symbol:
        return point[node]
    if node.is_Rational:
        return mpmath.mpf(int(node.p)) / int(node.q)
    if node in _CONSTANTS:
        return +_CONSTANTS[node]
    raise _NoNumber


def _sized(value: mpmath.mpf) -> mpmath.mpf:
    """Let pass what is real and of a reasonable size: mpmath would fill memory with the rest."""
    if isinstance(value, mpmath.mpc) or not mpmath.isfinite(value):
        raise _NoNumber
    if value and abs(mpmath.mag(value)) > _LARGEST_MAGNITUDE:
        raise _NoNumber
    return value


def _rational_power(base: mpmath.mpf, exponent: sympy.Rational) -> mpmath.mpf:
    if exponent.q == 1:
        if abs(exponent.p) > _LARGEST_ARGUMENT:
            raise _NoNumber
        return base ** int(exponent.p)
    if base == 0 and exponent.p > 0:
        return mpmath.mpf(0)
    return _exp(mpmath.mpf(int(exponent.p)) / int(exponent.q) * _log(base))


def _log(value: mpmath.mpf) -> mpmath.mpf:
    if value <= 0:
        raise _NoNumber
    return mpmath.log(value)


def _within(function: Callable, least: float = -_LARGEST_ARGUMENT, most: float = _LARGEST_ARGUMENT) -> Callable:
    """Return the function, for arguments of a range only."""

    def guarded(value: mpmath.mpf) -> mpmath.mpf:
        if not least <= value <= most:
            raise _NoNumber
        return function(value)

    return guarded


def _away_from_zero(function: Callable) -> Callable:
    """Return the function for arguments other than 0, where it jumps."""

    def guarded(value: mpmath.mpf) -> mpmath.mpf:
        if value == 0:
            raise _NoNumber
        return mpmath.mpf(function(value))

    return guarded


_exp = _within(mpmath.exp)
_CONSTANTS = {sympy.E: mpmath.e, sympy.pi: mpmath.pi}
_AT: dict[type, Callable] = {
    sympy.exp: _exp,
    sympy.log: _log,
    sympy.Abs: abs,
    sympy.sign: _away_from_zero(mpmath.sign),
    sympy.DiracDelta: _away_from_zero(lambda value: 0),  # the derivative of sign(x)
    sympy.asin: _within(mpmath.asin, -1, 1),
    sympy.acos: _within(mpmath.acos, -1, 1),
} | {
    getattr(sympy, name): _within(getattr(mpmath, name))
    for name in ("sin", "cos", "tan", "cot", "sec", "csc", "atan", "sinh", "cosh", "tanh")
}

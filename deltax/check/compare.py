"""Compare one result with what it should be, one rung at a time.

The ladder: nothing returned, wrong type, wrong shape, not finite, the worst element.
"""

from collections.abc import Callable, Mapping, Sequence
from numbers import Number
from typing import Any

import numpy as np

from deltax.check.failure import CheckFailed, of_exception
from deltax.check.slips import explain
from deltax.student import call, shorten

RTOL, ATOL = 1e-6, 1e-12


def close(got: Any, want: Any, *, what: str, rtol: float = RTOL, atol: float = ATOL, parts: Sequence[str] = ()) -> None:
    """Require numbers near `want`: ``|got - want| <= atol + rtol * |want|`` in every element.

    Parameters
    ----------
    got : object
        What the student's code gave: a number, list, tuple or array.
    want : float or array_like
        What it should give; its shape is required.
    what : str
        The call in words, for example ``"slope((0, 0), (2, 4))"``.
    parts : sequence of str
        What the elements of a result are called, where they have names: then the first wrong one is told.

    Raises
    ------
    CheckFailed
        With the first rung of the ladder that is broken.
    """
    target = np.asarray(want, dtype=float)
    values = _numbers(got, target, what)
    if values.shape != target.shape:
        raise CheckFailed(f"{what} has {_shape(values)}, expected {_shape(target)}")
    if not np.isfinite(values).all() and np.isfinite(target).all():
        raise CheckFailed(
            f"{what} is {got!r}: not a finite number"
            if values.ndim == 0
            else f"{what} holds values that are not finite numbers"
        )
    with np.errstate(all="ignore"):
        excess = np.abs(values - target) - (atol + rtol * np.abs(target))
    excess = np.where(values == target, -1.0, np.nan_to_num(excess, nan=np.inf))
    if not (excess > 0).any():
        return
    if len(parts) == target.size:
        first = int(np.argmax(excess.ravel() > 0))
        raise CheckFailed(f"{what}: the {parts[first]} is {_apart(values.flat[first], target.flat[first])}")
    worst = np.unravel_index(int(np.argmax(excess)), target.shape)
    place = f" at index {_index(worst)}" if target.ndim else ""
    raise CheckFailed(f"{what}{place} is {_apart(values[worst], target[worst])}")


def equal(got: Any, want: Any, *, what: str) -> None:
    """Require exactly `want`: for True, False, None, text and whole numbers."""
    if isinstance(got, np.generic):
        got = got.item()
    if got is None and want is not None:
        raise CheckFailed(_nothing(what))
    if type(got) is not type(want) or got != want:
        raise CheckFailed(f"{what} is {shorten(repr(got), 80)}, expected {want!r}")


def within_factor(
    got: Any,
    want: float,
    *,
    factor: float,
    what: str,
    too_small: str = "",
    too_large: str = "",
    slips: Mapping[str, float] | None = None,
) -> None:
    """Require a number between ``want / factor`` and ``want * factor``, both above 0.

    For numbers that are found with a slider and given with a factor of tolerance.
    `too_small` and `too_large` say what that means here; the wanted number is not told.
    `slips` holds the numbers of known slips; one within 2 % of the student's is named.
    """
    if got is None:
        raise CheckFailed(f"{what} is still None: put your number there", attempted=False)
    numbers = _numbers(got, np.asarray(want, dtype=float), what)
    if numbers.ndim:
        raise CheckFailed(f"{what} is {shorten(repr(got), 60)}, expected one number (with a decimal point: 0.5)")
    value = float(numbers)
    if not np.isfinite(value):
        raise CheckFailed(f"{what} = {value:g} is not a finite number")
    for off, side, meaning in (
        (value < want / factor, "small", too_small),
        (value > want * factor, "large", too_large),
    ):
        if off:
            told = f"{what} = {value:g} is too {side}" + (f": {meaning}" if meaning else "")
            slip = next((name for name, number in (slips or {}).items() if abs(value / number - 1) < 0.02), None)
            raise CheckFailed(f"{told}. {explain(slip)}" if slip else told, slip=slip)


def raises(error: type[Exception], function: Callable[..., Any], *arguments: Any, what: str) -> None:
    """Require that ``function(*arguments)`` refuses its input with `error`."""
    outcome = call(function, *arguments)
    if isinstance(outcome.error, error) and not isinstance(outcome.error, NotImplementedError):
        return
    if outcome.error is None:
        raise CheckFailed(f"{what} gave {shorten(repr(outcome.value), 80)}; expected it to raise a {error.__name__}")
    failure = of_exception(what, outcome.error)
    if failure.attempted:
        raise CheckFailed(f"{failure.message}; expected a {error.__name__}")
    raise failure


def _apart(got: float, want: float) -> str:
    """Return both numbers, with as many digits as it takes to tell them apart."""
    told = ""
    for digits in (10, 13, 17):
        left, right = f"{got:.{digits}g}", f"{want:.{digits}g}"
        told = f"{left}, expected {right}"
        if left != right:
            break
    return told


def _numbers(got: Any, target: np.ndarray, what: str) -> np.ndarray:
    """Return `got` as a float array, or say in words why it is none.

    Only plain numbers, lists, tuples and arrays are taken: an object that
    answers every question with yes is none of these.
    """
    if got is None:
        raise CheckFailed(_nothing(what))
    expected = "a number" if target.ndim == 0 else "a list or array of numbers"
    if not _is_numeric(got):
        raise CheckFailed(f"{what} is {shorten(repr(got), 60)} ({_type(got)}), expected {expected}")
    try:
        array = np.asarray(got)
    except ValueError:
        raise CheckFailed(f"{what} has rows of different lengths, expected {_shape(target)}") from None
    if np.iscomplexobj(array):
        raise CheckFailed(f"{what} is a complex number, expected {expected} without an imaginary part")
    if target.ndim == 0 and array.shape in {(1,), (1, 1)}:
        raise CheckFailed(
            f"{what} is {shorten(repr(got), 60)}: a {_type(got)} that holds one number, expected the number itself"
        )
    try:
        return array.astype(float)
    except OverflowError:
        raise CheckFailed(f"{what} is too large a number") from None


def _is_numeric(got: Any) -> bool:
    if isinstance(got, np.ndarray):
        return got.dtype.kind in "iufc"
    if isinstance(got, (list, tuple)):
        return all(_is_numeric(item) for item in got)
    return isinstance(got, Number) and not isinstance(got, (bool, np.bool_))


def _nothing(what: str) -> str:
    return f"{what} is None: is a return missing?"


def _type(value: Any) -> str:
    return type(value).__name__


def _shape(array: np.ndarray) -> str:
    if array.ndim == 0:
        return "one number"
    values = "1 value" if array.size == 1 else f"{array.size} values"
    return values if array.ndim == 1 else f"shape {array.shape}"


def _index(worst: tuple) -> str:
    return str(int(worst[0])) if len(worst) == 1 else str(tuple(int(i) for i in worst))

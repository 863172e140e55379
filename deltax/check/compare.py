"""Compare what a student's function gives with what it should give, one rung at a time.

The ladder: not attempted, nothing returned, wrong type, wrong shape, not finite,
the worst element, and, where one fits, the known slip.
"""

from collections.abc import Callable, Mapping, Sequence
from numbers import Number
from typing import Any

import numpy as np

from deltax.check.failure import CheckFailed, of_exception
from deltax.check.slips import explain
from deltax.student import call, shorten

RTOL, ATOL = 1e-6, 1e-12

Wanted = Sequence[Any] | Callable[..., Any]


def close(got: Any, want: Any, *, what: str, rtol: float = RTOL, atol: float = ATOL) -> None:
    """Require numbers near `want`: ``|got - want| <= atol + rtol * |want|`` in every element.

    Parameters
    ----------
    got : object
        What the student's code gave: a number, list, tuple or array.
    want : float or array_like
        What it should give; its shape is required.
    what : str
        The call in words, for example ``"slope((0, 0), (2, 4))"``.

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
    if (excess > 0).any():
        worst = np.unravel_index(int(np.argmax(excess)), target.shape)
        place = f" at index {_index(worst)}" if target.ndim else ""
        raise CheckFailed(f"{what}{place} is {values[worst]:.10g}, expected {target[worst]:.10g}")


def equal(got: Any, want: Any, *, what: str) -> None:
    """Require exactly `want`: for True, False, None, text and whole numbers."""
    if isinstance(got, np.generic):
        got = got.item()
    if got is None and want is not None:
        raise CheckFailed(_nothing(what))
    if type(got) is not type(want) or got != want:
        raise CheckFailed(f"{what} is {shorten(repr(got), 80)}, expected {want!r}")


def within_factor(got: Any, want: float, *, factor: float, what: str, too_small: str = "", too_large: str = "") -> None:
    """Require a number between ``want / factor`` and ``want * factor``, both above 0.

    For numbers that are found with a slider and given with a factor of tolerance.
    `too_small` and `too_large` say what that means here; the wanted number is not told.
    """
    if got is None:
        raise CheckFailed(f"{what} is still None: put your number there", attempted=False)
    value = float(_numbers(got, np.asarray(want, dtype=float), what))
    if not np.isfinite(value):
        raise CheckFailed(f"{what} = {value:g} is not a finite number")
    for off, side, meaning in (
        (value < want / factor, "small", too_small),
        (value > want * factor, "large", too_large),
    ):
        if off:
            raise CheckFailed(f"{what} = {value:g} is too {side}" + (f": {meaning}" if meaning else ""))


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


def calls(
    name: str,
    function: Callable[..., Any],
    cases: Sequence[tuple],
    *,
    right: Wanted,
    slips: Mapping[str, Wanted] | None = None,
    rtol: float = RTOL,
    atol: float = ATOL,
) -> None:
    """Call `function` on every case and compare all results with the right ones.

    Where a result is wrong, and all results together equal those of one known
    slip, the message names that slip.

    Parameters
    ----------
    name : str
        The student's name for the function, for messages.
    cases : sequence of tuples
        The arguments of each call.
    right : sequence or callable
        The right result of each case, or a rule that gives it. None, True, False
        and text are compared exactly, numbers within the tolerance.
    slips : mapping of slip name to sequence or callable, optional
        What known wrong rules give; names as in `deltax.check.slips`.
    """
    wanted = _expand(right, cases)
    if len(wanted) != len(cases):
        raise ValueError(f"{name}: {len(cases)} cases but {len(wanted)} right results")
    results, first_failure = [], None
    for case, want in zip(cases, wanted, strict=True):
        what = f"{name}({', '.join(map(_argument, case))})"
        got, failure = _one_call(function, case, want, what, rtol, atol)
        results.append(got)
        first_failure = first_failure or failure
        if failure and not failure.attempted:
            break
    if first_failure is None:
        return
    slip = _matching_slip(results, wanted, cases, slips or {}, rtol, atol)
    if slip:
        raise CheckFailed(f"{first_failure.message}. {explain(slip)}", slip=slip)
    raise first_failure


def _one_call(
    function: Callable, case: tuple, want: Any, what: str, rtol: float, atol: float
) -> tuple[Any, CheckFailed | None]:
    """Call once; return the result and what is wrong with it, if anything."""
    outcome = call(function, *case)
    if outcome.error is not None:
        return outcome.error, of_exception(what, outcome.error)
    got = outcome.value
    try:
        _match(got, want, what, rtol, atol)
    except CheckFailed as failure:
        if got is None and outcome.printed.strip():
            told = f"{what} printed its result and returned nothing: use return instead of print"
            return got, CheckFailed(told, slip="prints")
        return got, failure
    return got, None


def _match(got: Any, want: Any, what: str, rtol: float, atol: float) -> None:
    if want is None or isinstance(want, (bool, str)):
        equal(got, want, what=what)
    else:
        close(got, want, what=what, rtol=rtol, atol=atol)


def _matching_slip(
    results: list, wanted: list, cases: Sequence, slips: Mapping, rtol: float, atol: float
) -> str | None:
    """Return the one slip whose results equal the student's in every case."""
    fitting = []
    for slip, rule in slips.items():
        wrong = _expand(rule, cases)
        if _all_match(results, wrong, rtol, atol) and not _all_match(wrong, wanted, rtol, atol):
            fitting.append(slip)
    return fitting[0] if len(fitting) == 1 else None


def _all_match(results: list, wanted: list, rtol: float, atol: float) -> bool:
    if len(results) != len(wanted):
        return False
    try:
        for got, want in zip(results, wanted, strict=True):
            _match(got, want, "", rtol, atol)
    except CheckFailed:
        return False
    return True


def _expand(rule: Wanted, cases: Sequence[tuple]) -> list:
    return [rule(*case) for case in cases] if callable(rule) else list(rule)


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
    return array.astype(float)


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
    return f"{array.shape[0]} values" if array.ndim == 1 else f"shape {array.shape}"


def _index(worst: tuple) -> str:
    return str(int(worst[0])) if len(worst) == 1 else str(tuple(int(i) for i in worst))


def _argument(value: Any) -> str:
    if callable(value):
        name = getattr(value, "__name__", "f")
        return name if str(name).isidentifier() else "f"
    return shorten(repr(value), 60)

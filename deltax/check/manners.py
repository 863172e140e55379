"""Functions of whole lists, and how a function behaves beside its values: silent, its argument untouched."""

import copy
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from deltax.check.calls import calls, shown
from deltax.check.failure import CheckFailed, of_exception
from deltax.check.slips import explain
from deltax.student import call, listening, shorten


def elementwise(
    name: str,
    function: Callable[..., Any],
    cases: Sequence[tuple],
    *,
    right: Callable[..., float],
    slips: Mapping[str, Callable[..., float]] | None = None,
    **tolerance: float,
) -> None:
    """Check a function of a list that treats each number by itself, as `calls` does.

    Parameters
    ----------
    name : str
        The student's name for the function, for messages.
    cases : sequence of tuples
        The list, and further arguments; each call gets a copy.
    right : callable
        The rule for one number: ``right(x, *further)``.
    slips : mapping of slip name to callable, optional
        Wrong rules for one number. Rounding to three digits is always looked for.
    **tolerance
        `rtol` and `atol`, as in `calls`.
    """

    def over(rule: Callable[..., float]) -> list[list[float]]:
        return [[rule(x, *further) for x in data] for data, *further in cases]

    expected = over(right)
    wrong = {slip: over(rule) for slip, rule in (slips or {}).items()}
    wrong["rounded-values"] = [[round(float(value), 3) for value in values] for values in expected]
    calls(name, function, [copy.deepcopy(case) for case in cases], right=expected, slips=wrong, **tolerance)


def silent(name: str, function: Callable[..., Any], cases: Sequence[tuple], *, slip: str | None = None) -> None:
    """Require that no call gives a warning, of NumPy or of the student's own.

    The warning is told in words; on stderr nbgrader would turn it into 0 points.

    Parameters
    ----------
    name : str
        The student's name for the function, for messages.
    cases : sequence of tuples
        The arguments of each call.
    slip : str, optional
        The known slip that a warning of overflow is a sign of here.
    """
    for case in cases:
        heard: list[str] = []
        outcome = call(listening(function, heard), *copy.deepcopy(case))
        what = f"{name}({', '.join(map(shown, case))})"
        if outcome.error is not None:
            raise of_exception(what, outcome.error)
        if heard:
            told = f"{what} gives a warning: {shorten(heard[0], 120)}"
            known = slip if any("overflow" in warning for warning in heard) else None
            raise CheckFailed(f"{told}. {explain(known)}" if known else told, slip=known)


def new_list(name: str, function: Callable[..., Any], cases: Sequence[tuple]) -> None:
    """Require a list as long as the first argument, which itself is left as it was."""
    for case in cases:
        given = copy.deepcopy(case)
        outcome = call(function, *given)
        what = f"{name}({', '.join(map(shown, case))})"
        if outcome.error is not None:
            raise of_exception(what, outcome.error)
        got, length = outcome.value, len(case[0])
        if given != case:
            raise CheckFailed(
                f"{name} changed its argument {case[0]} to {shorten(repr(given[0]), 60)}: make a new list"
            )
        if got is None:
            raise CheckFailed(f"{what} is None: is a return missing?")
        if not isinstance(got, list):
            raise CheckFailed(f"{what} is of type {type(got).__name__}, expected a list")
        if len(got) != length:
            held = "1 value" if len(got) == 1 else f"{len(got)} values"
            hint = ": is return inside the loop?" if len(got) == 1 < length else ""
            hint = ": does it begin with an empty list at every call?" if len(got) > length else hint
            raise CheckFailed(f"{what} holds {held}, expected {length}{hint}")


def either(
    name: str,
    function: Callable[..., Any],
    case: tuple,
    options: Sequence[Any],
    *,
    slips: Mapping[str, Sequence[Any]] | None = None,
    **tolerance: float,
) -> None:
    """Require one of several right results: at a kink either one-sided slope is right.

    Parameters
    ----------
    name : str
        The student's name for the function, for messages.
    case : tuple
        The arguments of the call.
    options : sequence
        The right results; any of them will do.
    slips : mapping of slip name to sequence, optional
        What known wrong rules give for this one call, as in `calls`.
    **tolerance
        `rtol` and `atol`, as in `calls`.
    """
    failures = []
    for option in options:
        try:
            return calls(name, function, [copy.deepcopy(case)], right=[option], slips=slips, **tolerance)
        except CheckFailed as failure:
            failures.append(failure)
    first = failures[0]
    if first.slip or not first.attempted:
        raise first
    others = " or ".join(str(option) for option in options[1:])
    raise CheckFailed(f"{first.message}; {others} is right as well")

"""Call a student's function on several cases, and name the slip where its results equal a known wrong rule."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from deltax.check.compare import ATOL, RTOL, close, equal
from deltax.check.failure import CheckFailed, of_exception
from deltax.check.slips import explain
from deltax.student import Outcome, call, shorten

Wanted = Sequence[Any] | Callable[..., Any]


def calls(
    name: str,
    function: Callable[..., Any],
    cases: Sequence[tuple],
    *,
    right: Wanted,
    slips: Mapping[str, Wanted] | None = None,
    rtol: float = RTOL,
    atol: float = ATOL,
    parts: Sequence[str] = (),
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
    rtol, atol, parts
        As for `close`.
    """
    wanted = _expand(right, cases)
    listed = [wanted, *(rule for rule in (slips or {}).values() if not callable(rule))]
    none_is_an_answer = any(result is None for results in listed for result in results)
    match = _Match({"rtol": rtol, "atol": atol, "parts": parts}, none_is_an_answer=none_is_an_answer)
    if len(wanted) != len(cases):
        raise ValueError(f"{name}: {len(cases)} cases but {len(wanted)} right results")
    outcomes, first_failure = [], None
    for case, want in zip(cases, wanted, strict=True):
        what = f"{name}({', '.join(map(shown, case))})"
        outcome = call(function, *case)
        outcomes.append(outcome)
        failure = _failure(outcome, want, what, match)
        first_failure = first_failure or failure
        if failure and not failure.attempted:
            break
    if first_failure is None:
        return
    results = [outcome.value if outcome.error is None else outcome.error for outcome in outcomes]
    slip = _matching_slip(results, wanted, cases, slips or {}, match)
    if slip:
        stop = "" if first_failure.message.endswith("?") else "."
        raise CheckFailed(f"{first_failure.message}{stop} {explain(slip)}", slip=slip)
    if match.none_is_an_answer and all(result is None for result in results):
        raise _nothing_at_all(name, outcomes)
    raise first_failure


class _Match:
    """One tolerance for all results of a check."""

    def __init__(self, near: Mapping[str, Any], *, none_is_an_answer: bool = False):
        self._near, self.none_is_an_answer = near, none_is_an_answer

    def require(self, got: Any, want: Any, what: str) -> None:
        """Compare one result: words and truth values exactly, numbers within the tolerance."""
        if got is None and want is not None and self.none_is_an_answer:  # then no return need be missing
            raise CheckFailed(f"{what} is None, expected {shown(want)}")
        if want is None or isinstance(want, (bool, str)):
            equal(got, want, what=what)
        else:
            close(got, want, what=what, **self._near)

    def all(self, results: Sequence, wanted: Sequence) -> bool:
        """Whether every result matches."""
        if len(results) != len(wanted):
            return False
        try:
            for got, want in zip(results, wanted, strict=True):
                self.require(got, want, "")
        except CheckFailed:
            return False
        return True


def _failure(outcome: Outcome, want: Any, what: str, match: _Match) -> CheckFailed | None:
    """Return what is wrong with one call, if anything."""
    if outcome.error is not None:
        return of_exception(what, outcome.error)
    try:
        match.require(outcome.value, want, what)
    except CheckFailed as failure:
        if outcome.value is None and outcome.printed.strip() and not match.none_is_an_answer:
            told = f"{what} printed its result and returned nothing: use return instead of print"
            return CheckFailed(told, slip="prints")
        return failure
    return None


def _nothing_at_all(name: str, outcomes: Sequence[Outcome]) -> CheckFailed:
    """Say that every call gave None, where None is the answer to some calls only."""
    if any(outcome.printed.strip() for outcome in outcomes):
        return CheckFailed(f"{name} prints, but returns nothing: use return instead of print", slip="prints")
    return CheckFailed(f"every call of {name} gives None: is a return missing?")


def _matching_slip(results: list, wanted: list, cases: Sequence, slips: Mapping, match: _Match) -> str | None:
    """Return the one slip whose results equal the student's in every case."""
    wrong = {slip: _expand(rule, cases) for slip, rule in slips.items()}
    fitting = [slip for slip, gives in wrong.items() if match.all(results, gives) and not match.all(gives, wanted)]
    return fitting[0] if len(fitting) == 1 else None


def _expand(rule: Wanted, cases: Sequence[tuple]) -> list:
    return [rule(*case) for case in cases] if callable(rule) else list(rule)


def shown(value: Any) -> str:
    """Return an argument of a call as messages show it."""
    if callable(value):
        name = str(getattr(value, "__name__", "f")).lstrip("_")
        return name if name.isidentifier() else "f"
    if isinstance(value, np.ndarray) and value.size > 4:
        return f"array of shape {value.shape}"
    return shorten(" ".join(repr(value).split()), 60)

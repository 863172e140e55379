"""Which named slips a check can tell from the right rule, and from each other."""

import contextlib
import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from unittest.mock import patch

from deltax import check
from deltax.check import derivation, manners
from deltax.check.expression import parse
from deltax.check.sameness import same_value
from deltax.lessons.text import Cell
from deltax.lessons.trial import checks_of, try_answer

RULE = "right"  # what the right rule is called beside the names of slips
_CALLS = check.calls


@dataclass(frozen=True)
class Alike:
    """Two rules that no input of a check tells apart, or one that gives no results there.

    Attributes
    ----------
    check : str
        The id of the check cell.
    function : str
        What is called there, in the student's words.
    slips : tuple of str
        Two names, the first of which may be ``"right"``; or one that cannot be computed.
    problem : str
        In words.
    """

    check: str
    function: str
    slips: tuple[str, ...]
    problem: str


@dataclass(frozen=True)
class _Call:
    """The results of every rule in one `check.calls`, and how they are compared."""

    function: str
    results: Mapping[str, Any]
    faults: Mapping[str, str]
    same: Callable[[Any, Any], bool]


def slips_not_told_apart(cells: list[Cell], exercise: str) -> Iterator[Alike]:
    """Run the checks of an exercise on its reference solution; yield what their inputs do not separate.

    All inputs that a check gives to one function count together.
    """
    source = next(cell.source for cell in cells if cell.role == "answer" and cell.grade_id == exercise)
    for cell in checks_of(cells, exercise):
        others = [other for other in cells if other.role != "check"]
        calls = _listen([*others, cell], exercise, source)
        for function in dict.fromkeys(call.function for call in calls):
            mine = [call for call in calls if call.function == function]
            faults = {(slip, problem) for call in mine for slip, problem in call.faults.items()}
            for slip, problem in sorted(faults):
                yield Alike(cell.grade_id, function, (slip,), f"{slip} {problem}")
            for pair in _never_apart(mine):
                yield Alike(cell.grade_id, function, pair, f"{pair[1]} gives the same as {_in_words(pair[0])}")


def _in_words(name: str) -> str:
    return "the right rule" if name == RULE else name


def _never_apart(calls: Sequence[_Call]) -> Iterator[tuple[str, str]]:
    names = dict.fromkeys(name for call in calls for name in call.results)
    for pair in combinations(names, 2):
        both = [call for call in calls if set(pair) <= call.results.keys()]
        if both and all(call.same(*(call.results[name] for name in pair)) for call in both):
            yield pair


def _listen(cells: list[Cell], exercise: str, source: str) -> list[_Call]:
    """Return what the checks among `cells` compare, by listening in while they judge the reference solution."""
    heard: list[_Call] = []
    calls, judge = check.calls, derivation.judge

    def listening_calls(name: str, function: Any, cases: Sequence[tuple], *, right: Any, **rest: Any) -> None:
        near = {key: value for key, value in rest.items() if key != "slips"}
        heard.append(_heard_calls(name, copy.deepcopy(list(cases)), {RULE: right, **(rest.get("slips") or {})}, near))
        calls(name, function, cases, right=right, **rest)

    def listening_judge(lines: Any, *, start: str, **rest: Any) -> list:
        rules = {RULE: start, **(rest.get("slips") or {})}
        results = {name: parse(text, rest.get("constants", "")) for name, text in rules.items()}
        heard.append(_Call(f"the derivation of {start}", results, {}, same_value))
        return judge(lines, start=start, **rest)

    with (
        patch.object(check, "calls", listening_calls),
        patch.object(manners, "calls", listening_calls),
        patch.object(derivation, "judge", listening_judge),
        contextlib.suppress(Exception),  # a check that fails is told where answers are tried
    ):
        try_answer(cells, exercise, source)
    return heard


def _heard_calls(name: str, cases: list[tuple], rules: Mapping[str, Any], near: Mapping[str, Any]) -> _Call:
    results, faults = {}, {}
    for rule, gives in rules.items():
        try:
            values = [gives(*copy.deepcopy(case)) for case in cases] if callable(gives) else list(gives)
        except Exception as error:
            faults[rule] = f"cannot be computed: {type(error).__name__}: {error}"
            continue
        if len(values) == len(cases):
            results[rule] = values
        else:
            faults[rule] = f"has {len(values)} results for {len(cases)} cases"

    def same(ones: Sequence, others: Sequence) -> bool:
        """Compare as `check.calls` does, by letting it call a function that gives `others`."""
        gives = iter(others)
        try:
            _CALLS(name, lambda: next(gives), [()] * len(ones), right=ones, **near)
        except check.CheckFailed:
            return False
        return True

    return _Call(name, results, faults, same)

"""Run one check cell against a student's frozen process, and say what came out."""

import math
import socket
import traceback
from dataclasses import dataclass, field
from typing import Any

from deltax.check import Score, variety
from deltax.grading.judge.errors import JudgeFault
from deltax.grading.judge.link import Link
from deltax.grading.judge.program import CHECK, Program
from deltax.grading.limits import Limits
from deltax.student import Unanswerable, silence


@dataclass
class Ruling:
    """What one run of a check cell gave.

    Attributes
    ----------
    score : float
        Between 0 and the points of the check.
    rows : list of dict
        The ideas: title, verdict, reason, slip, weight.
    text, html : str
        The score as a notebook shows it.
    problem : str
        Why the cell ended before its last line, if it did.
    fault : str
        What is wrong with the judge or the check cell; then the score counts for nothing.
    limits : list of str
        Limits that the student's code ran into.
    changed_arguments : bool
        Whether the answer changed something that it was given.
    has_died : bool
        Whether a process that answered has ended before the check did.
    lost : bool
        Whether the frozen process was gone before the check asked anything of it, or was not enough.
    """

    score: float = 0.0
    rows: list[dict] = field(default_factory=list)
    text: str = ""
    html: str = ""
    problem: str = ""
    fault: str = ""
    limits: list[str] = field(default_factory=list)
    changed_arguments: bool = False
    has_died: bool = False
    lost: bool = False


def judge(check: dict, snapshot: socket.socket, limits: Limits, seed: int, *, here: bool = False) -> Ruling:
    """Run a check; where the student's code changed an argument, once more without carrying the change back.

    Otherwise ``xs = [1, 2, 3]; f(xs) == [2 * x for x in xs]`` would be right for
    a function that sets everything to zero, its argument too.

    Parameters
    ----------
    here : bool
        Whether the frozen process answers itself, one run after another. Where it dies, or the second run gives less,
        which may be for something that the first has left behind, the ruling is `lost`: the check wants forks.
    """
    ruling = _run(check, snapshot, limits, seed, carry=True, here=here)
    is_lost = here and ruling.has_died
    if ruling.changed_arguments and not check["in_place"] and not ruling.fault and not is_lost:
        other = _run(check, snapshot, limits, seed, carry=False, here=here)
        is_worse = bool(other.fault) or other.score < ruling.score
        is_lost = here and (is_worse or other.has_died)
        ruling = other if is_worse else ruling
    return Ruling(problem="the frozen process was not enough", lost=True) if is_lost else ruling


def _run(check: dict, snapshot: socket.socket, limits: Limits, seed: int, *, carry: bool, here: bool) -> Ruling:
    link = None
    try:
        link = Link(snapshot, limits, carry=carry, here=here)
        ruling = _ruled(check, link, seed)
    except Unanswerable as problem:
        ruling = Ruling(problem=str(problem), lost=True)
    finally:
        has_died = link is not None and link.has_died
        if link is not None:
            link.close()
    if link is not None:
        ruling.limits, ruling.changed_arguments = link.limits_hit, link.changed_arguments
        ruling.has_died = has_died
    return ruling


def _ruled(check: dict, link: Link, seed: int) -> Ruling:
    variety.sow(seed, check["grade_id"])
    names: dict[str, Any] = {"__name__": "__judge__"}
    try:
        program = Program(check["program"])
        with silence():
            program.prepare(names)
            _fetch(check["names"], names, link)
            value = program.run(names)
    except _Lost as problem:
        return Ruling(problem=str(problem), lost=True)
    except JudgeFault as fault:
        return Ruling(fault=str(fault))
    except (Exception, SystemExit, Unanswerable) as problem:
        return Ruling(problem=_in_words(problem))
    except BaseException as fault:
        return Ruling(fault=f"{type(fault).__name__}: {fault}")
    return _scored(value, check["points"])


def _fetch(wanted: list[str], names: dict, link: Link) -> None:
    """Put the student's own objects into place; a name that the notebook does not define stays out."""
    for name in wanted:
        names.pop(name, None)
        try:
            names[name] = link.fetch(name)
        except NameError:
            continue
        except Unanswerable as problem:  # no code of the student's has run for this check
            raise _Lost(str(problem)) from None


class _Lost(BaseException):
    """The frozen process does not answer."""


def _scored(value: Any, points: float) -> Ruling:
    """Read a score: NaN, text, or more than there is to earn is the check's own fault, never a mark."""
    if value is True or value is None:
        return Ruling(score=points, text="")
    if not isinstance(value, int | float) or not math.isfinite(value):
        return Ruling(fault=f"the last line of the check is no score: {value!r:.60}")
    if not 0 <= value <= points + 1e-9:
        return Ruling(fault=f"the check gives {value!r} of {points:g} points")
    if not isinstance(value, Score):
        return Ruling(score=float(value), text=repr(value))
    rows = [
        {"title": row.title, "verdict": row.verdict, "reason": row.reason, "slip": row.slip, "weight": row.weight}
        for row in value.rows
    ]
    return Ruling(score=float(value), rows=rows, text=repr(value), html=value._repr_html_())


def _in_words(problem: BaseException) -> str:
    lines = [frame.lineno for frame in traceback.extract_tb(problem.__traceback__) if frame.filename == CHECK]
    place = f" (line {lines[-1]} of the check)" if lines else ""
    return f"{type(problem).__name__}: {problem}{place}"

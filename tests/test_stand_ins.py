"""Hostile stand-ins for every answer of every lesson, through the judge: none may pass a check."""

import pytest

from deltax.grading.bundle import Bundle
from deltax.grading.session import Cell, Grader
from tests.conftest import need_tool
from tests.helpers import COURSE, LESSONS
from tests.judging import QUICK

STAND_INS = {
    "equal to everything": """
class Thing:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __lt__ = __le__ = __gt__ = __ge__ = __eq__
    def __hash__(self): return 0
    def __bool__(self): return True
    def __call__(self, *given, **named): return self
    def __getattr__(self, name): return self
    def __len__(self): return 1
    def __iter__(self): return iter([self])
    def __getitem__(self, key): return self
    def __float__(self): return 0.0
    def __sub__(self, other): return 0.0
    __rsub__ = __add__ = __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __sub__
    __neg__ = __pos__ = __abs__ = __float__
thing = Thing()
""",
    "zeroes its arguments and returns zeros": """
import numpy as np
def thing(*given, **named):
    for one in given:
        if isinstance(one, list): one[:] = [0.0] * len(one)
        if isinstance(one, np.ndarray) and one.dtype.kind != "O": one[...] = 0
    first = given[0] if given else 0.0
    return first if isinstance(first, (list, np.ndarray)) else 0.0
""",
    "a length without items": """
class Empty(list):
    def __len__(self): return 3
    def __iter__(self): return iter(())
def thing(*given, **named): return Empty()
""",
    "always 1": "def thing(*given, **named): return 1.0",
    "NaN": "def thing(*given, **named): return float('nan')",
    "nothing": "def thing(*given, **named): return None",
    "gives back its first argument": "def thing(*given, **named): return given[0] if given else 1.0",
}


@pytest.fixture(scope="module")
def grader():
    need_tool("bwrap")
    with Grader(limits=QUICK) as warm:
        yield warm


@pytest.mark.parametrize("what", STAND_INS)
@pytest.mark.parametrize("lesson", LESSONS)
def test_no_stand_in_passes_a_check(grader, lesson, what):
    """Full marks would mean that a check looks at nothing; all together earn little (the identity is half a relu)."""
    bundle = Bundle.read(COURSE.source(lesson))
    names = sorted({name for check in bundle.checks.values() for name in check.names})
    cells = [Cell(STAND_INS[what]), Cell("\n".join(f"{name} = thing" for name in names))]
    record = grader.grade(bundle, [*cells, *(Cell(check=name) for name in bundle.checks)]).record

    assert record.state == "graded", record.reason
    assert [check.grade_id for check in record.checks if check.score == check.points] == []
    assert record.score <= 0.15 * sum(check.points for check in record.checks)

"""What a check may not do, because it runs apart from the answers, is refused at build time."""

import pytest

from deltax.errors import LessonError
from deltax.lessons.rules import check_lesson
from deltax.lessons.text import read

LESSON = """\
```{{code-cell}}
import math
import numpy as np

LIMIT = 3

def helper(x):
    return math.floor(x)

computed = np.arange(3)
```

```{{code-cell}}
:answer: double

def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION

class Pair:
    def __init__(self, x):
        self.x = x
```

```{{code-cell}}
:check: double-check
:points: 1

from deltax import check
{above}
card = check.Scorecard(points=1)
with card.idea("twice"):
    {line}
card.score()
```

```{{code-cell}}
:check: double-hidden
:points: 2

### BEGIN HIDDEN TESTS
from deltax import check

card = check.Scorecard(points=2)
card.score()
### END HIDDEN TESTS
```
"""


def _refusal(tmp_path, line="pass", above=""):
    path = tmp_path / "lesson.md"
    path.write_text(LESSON.format(line=line, above=above), encoding="utf-8")
    with pytest.raises(LessonError) as refused:
        check_lesson(path, read(path))
    return str(refused.value)


ALLOWED = [
    "check.equal(helper(double(LIMIT)), 6, what='f')",
    "check.equal(Pair(2).x, 2, what='the field')",
    "check.close([_y for _y in map(double, [1, 2])], [2, 4], what='twice')",
    "check.equal([a + b for a, b in zip([1], [2], strict=True)], [3], what='sums')",
    "check.calls('double', lambda value: double(value) + np.pi, [(1,)], right=[2 + np.pi])",
]


@pytest.mark.parametrize("line", ALLOWED)
def test_what_the_judge_can_do_is_allowed(tmp_path, line):
    """Answers, definitions of other cells, own names, fields of objects."""
    path = tmp_path / "lesson.md"
    path.write_text(LESSON.format(line=line, above=""), encoding="utf-8")

    check_lesson(path, read(path))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("check.equal(double(computed[0]), 0, what='f')", "uses 'computed', which the judge does not have"),
        ("check.equal(_made_elsewhere, 0, what='f')", "uses '_made_elsewhere', which the judge does not have"),
        ("eval('double(2)')", "calls eval"),
        ("globals()['double'](2)", "calls globals"),
        ("np.testing.assert_allclose(double(2), 4)", "calls assert_allclose"),
        ("assert Pair(1) == Pair(1)", "compares an object of the student's Pair"),
        ("assert 0 < Pair(1)", "compares an object of the student's Pair"),
        ("assert not Pair(1)", "compares an object of the student's Pair"),
        ("assert all(a == b for a, b in zip(double([1]), [2]))", "zips without strict=True"),
    ],
)
def test_what_the_judge_cannot_do_is_refused(tmp_path, line, problem):
    """With the file, the cell and a cure."""
    told = _refusal(tmp_path, line)

    assert problem in told
    assert "cell 3" in told
    assert "Fix: " in told


@pytest.mark.parametrize(
    ("above", "problem"),
    [
        ("import inspect", "uses inspect"),
        ("from unittest import mock", "uses mock"),
        ("import unittest.mock as _mock", "uses mock"),
        ("from contextlib import redirect_stdout\nwith redirect_stdout(None):\n    pass", "calls redirect_stdout"),
        ("class _Own(Pair):\n    pass", "makes a class from the student's Pair"),
        ("try:\n    pass\nexcept Pair:\n    pass", "catches an exception class of the student's"),
    ],
)
def test_what_looks_into_the_student_s_process_is_refused(tmp_path, above, problem):
    """The judge would see its own stand-ins there, or nothing."""
    assert problem in _refusal(tmp_path, above=above)


def test_an_answer_with_the_name_of_a_builtin_is_refused(tmp_path):
    """Where a student writes none, the check would call Python's own and give the points."""
    renamed = LESSON.replace("def double(x)", "def abs(x)").format(above="", line="pass")

    path = tmp_path / "lesson.md"
    path.write_text(renamed, encoding="utf-8")
    with pytest.raises(LessonError, match="asks for 'abs'"):
        check_lesson(path, read(path))

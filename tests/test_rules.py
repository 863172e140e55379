"""A text that breaks a rule is refused with file, cell and cure."""

from pathlib import Path

import pytest

from deltax.errors import LessonError
from deltax.lessons.rules import RULES, check_lesson
from deltax.lessons.text import read

GOOD = """\
# A lesson

+++

Write a function.

```{code-cell}
:answer: double

def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION
```

```{code-cell}
:check: double-check
:points: 1

from deltax import check

card = check.Scorecard(points=1)
with card.idea("twice"):
    check.calls("double", double, [(1,)], right=[2])
card.score()
```

```{code-cell}
:check: double-hidden
:points: 2

# Hidden check: more.
### BEGIN HIDDEN TESTS
from deltax import check

card = check.Scorecard(points=2)
card.score()
### END HIDDEN TESTS
```

+++ {"essay": "why", "points": 2}

Because.
"""
SOLUTION = "    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION\n"
HIDDEN = GOOD[GOOD.index("```{code-cell}\n:check: double-hidden") : GOOD.index('+++ {"essay"')]


def _refusal(tmp_path: Path, text: str) -> str:
    path = tmp_path / "lesson.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LessonError) as refusal:
        check_lesson(Path("lessons/99/lesson.md"), read(path))
    return str(refusal.value)


def test_a_good_lesson_passes(tmp_path):
    """The rules refuse nothing that obeys them."""
    path = tmp_path / "lesson.md"
    path.write_text(GOOD, encoding="utf-8")
    check_lesson(path, read(path))


@pytest.mark.parametrize(
    ("old", "new", "cell", "problem"),
    [
        (":answer: double\n", ":anser: double\n", 3, "unknown word 'anser'"),
        (":answer: double\n", ":answer: Double_It\n", 3, "bad id 'Double_It'"),
        (":check: double-check\n", ":check: double\n", 4, "id 'double' is used twice"),
        (":check: double-check\n:points: 1\n", ":check: double-check\n", 4, "has no points"),
        (":points: 1\n", ":points: -1\n", 4, "has points -1"),
        (":answer: double\n", ":answer: double\n:points: 3\n", 3, "is no check"),
        ("    ### END SOLUTION\n", "", 3, "without its END"),
        (SOLUTION, "    return 2 * x\n", 3, "no solution markers"),
        ("# Hidden check: more.\n", "x = 1\n", 5, "code beside the hidden tests"),
        (":check: double-hidden\n:points: 2\n", ":locked: double-hidden\n", 5, "hidden tests outside a check"),
        (HIDDEN, "", 3, "has no hidden check"),
        ("right=[2])\ncard.score()\n", "right=[2])\nTrue\n", 4, "does not end in a score"),
        ("right=[2])\ncard.score()\n", "right=[2])\npoints = card.score()\n", 4, "does not end in a score"),
        ("right=[2])\ncard.score()\n", "right=[2])\n", 4, "does not end in a score"),
        ("Scorecard(points=1)", "Scorecard(points=POINTS)", 4, "its scorecard has None points"),
        ("card = check.Scorecard(points=1)\n", "card = 3\n", 4, "makes 0 scorecards"),
        (":points: 1\n", ":points: .inf\n", 4, "has points inf"),
        (":points: 1\n", ":points: true\n", 4, "has points True"),
        ("from deltax import check\n", "", 4, "whatever `check` means"),
        ('with card.idea("twice"):\n', 'rule = 2\nwith card.idea("twice"):\n', 4, "defines 'rule'"),
        ("def double(x):\n", "class Double:\n", 3, "the stub is not Python"),
        ("Scorecard(points=1)", "Scorecard(points=2)", 4, "its scorecard has 2 points, the cell 1"),
        ("card.score()\n```\n", "card.score(\n```\n", 4, "is not Python"),
        ('with card.idea("twice"):\n', 'with card.idea("twice"):\n    print(double(1))\n', 4, "a check that prints"),
        ("    return 2 * x\n", "    return 2 * x\n\ninteract(double, x=1)\n", 3, "calls interact"),
        ("    return 2 * x\n", "    x = x\n" * 30, 3, "lines of code"),
        ("Write a function.\n", "word " * 130 + "\n", 2, "130 words in one cell"),
        ('{"essay": "why", "points": 2}', '{"essay": "why"}', 6, "has no points"),
    ],
)  # fmt: skip
def test_a_broken_rule_is_named_with_its_cell_and_cure(tmp_path, old, new, cell, problem):
    """An author reads what is wrong, where, and what to write instead."""
    assert old in GOOD

    message = _refusal(tmp_path, GOOD.replace(old, new, 1))

    assert message.startswith(f"lessons/99/lesson.md: cell {cell}: ")
    assert problem in message
    assert "\n  Fix: " in message


def test_every_rule_has_a_reason_in_its_docstring():
    """The docstring is what an author finds when a rule is in the way."""
    assert [rule.__name__ for rule in RULES if len(rule.__doc__ or "") < 40] == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [(b"\xff\xfe broken", "is not UTF-8"), (b'+++ {"essay": \n\ntext\n', "cannot be split into cells")],
    ids=["wrong encoding", "broken cell header"],
)
def test_an_unreadable_file_is_one_sentence(tmp_path, content, problem):
    """No traceback for a person's mistake."""
    path = tmp_path / "lesson.md"
    path.write_bytes(content)

    with pytest.raises(LessonError, match=problem):
        read(path)


def test_a_missing_file_is_named(tmp_path):
    """The path is in the message."""
    with pytest.raises(LessonError, match="there is no such file"):
        read(tmp_path / "lesson.md")

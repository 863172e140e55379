"""What check cells call: the ladder of messages, tolerance, slips, scores."""

import inspect
import re
import subprocess
import sys
import warnings
from fractions import Fraction

import numpy as np
import pytest

from deltax import check
from deltax.check import slips
from deltax.check.slips import CATALOGUE
from deltax.check.table import GENERAL_SLIPS
from tests.helpers import LESSONS, cells


def _row(function, **options):
    """Return how one idea goes for a student's `function` that should double its argument."""
    card = check.Scorecard(points=2)
    with card.idea("twice"):
        check.calls("double", function, [(1.5,), (-2,)], right=[3.0, -4.0], **options)
    return card.score().rows[0]


def _raise(error):
    raise error


@pytest.mark.parametrize(
    "double",
    [
        lambda x: 2 * x,
        lambda x: np.float32(2 * x),
        lambda x: np.array(2 * x),
        lambda x: Fraction(2) * Fraction(x),
        lambda x: 2 * x * (1 + 1e-9),
        lambda x: print("working") or 2 * x,
        lambda x: warnings.warn("careful", stacklevel=1) or 2 * x,
        lambda x: 2 * x if np.float64(1.0) / np.float64(0.0) > 0 else None,
    ],
    ids=["float", "float32", "0-d array", "fraction", "within tolerance", "prints too", "warns", "NumPy warns"],
)
def test_right_answers_are_not_punished_for_their_form(double):
    """Number types, prints and warnings are not what is asked about."""
    assert _row(double).verdict == "right"


def double_forever(x):
    return double_forever(x)


@pytest.mark.parametrize(
    ("double", "verdict", "reason"),
    [
        (lambda x: _raise(NotImplementedError()), "not attempted", "double(1.5) still waits for your code"),
        (lambda x: None, "not yet", "double(1.5) is None: is a return missing?"),
        (lambda x: print(2 * x), "not yet", "printed its result and returned nothing: use return instead of print"),
        (lambda x: "3.0", "not yet", "double(1.5) is '3.0' (str), expected a number"),
        (lambda x: True, "not yet", "double(1.5) is True (bool), expected a number"),
        (lambda x: [2 * x], "not yet", "a list that holds one number, expected the number itself"),
        (lambda x: [2 * x, 0], "not yet", "double(1.5) has 2 values, expected one number"),
        (lambda x: float("nan"), "not yet", "double(1.5) is nan: not a finite number"),
        (lambda x: 2 * x + 1j, "not yet", "double(1.5) is a complex number"),
        (lambda x: x, "not yet", "double(1.5) is 1.5, expected 3"),
        (lambda x: _raise(ZeroDivisionError("division by zero")), "not yet", "raised ZeroDivisionError: division by"),
        (double_forever, "not yet", "double(1.5) calls itself without end"),
        (lambda: 3, "not yet", "double(1.5) raised TypeError"),
        (lambda x: sys.exit(0), "not yet", "double(1.5) raised SystemExit"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_ladder_names_the_first_rung_that_breaks(double, verdict, reason):
    """A student reads what is the matter in words, never a traceback."""
    row = _row(double)

    assert row.verdict == verdict
    assert reason in row.reason


def test_a_name_that_is_missing_is_not_attempted_rather_than_wrong():
    """The cell was deleted or not run: the message says to run it."""
    card = check.Scorecard(points=1)
    with card.idea("twice"):
        check.calls("double", no_such_name, [(1,)], right=[2])  # noqa: F821
    (row,) = card.score().rows

    assert row.verdict == "not attempted"
    assert row.reason.startswith("no_such_name is not defined: run the cell that defines it first")


@pytest.mark.parametrize(
    ("got", "reason"),
    [
        ([1.0, 2.0], "has 2 values, expected 3 values"),
        ([[1.0, 2.0, 3.0]], "has shape (1, 3), expected 3 values"),
        ([1.0, 2.5, 9.0], "at index 2 is 9, expected 3"),
        ([1.0, float("inf"), 3.0], "holds values that are not finite numbers"),
        ([[1.0], [2.0, 3.0]], "has rows of different lengths"),
        (np.array(["a", "b", "c"]), "expected a list or array of numbers"),
    ],
)
def test_lists_are_compared_by_length_then_by_their_worst_element(got, reason):
    """zip() alone would let a short list pass."""
    with pytest.raises(check.CheckFailed, match=r".*") as failure:
        check.close(got, [1.0, 2.0, 3.0], what="table")
    assert reason in failure.value.message


def test_two_numbers_that_look_alike_are_told_with_the_digits_that_differ():
    """A message that says "is -1, expected -1" helps nobody."""
    with pytest.raises(check.CheckFailed, match=r"slope is -1\.00000000004, expected -1$"):
        check.close(-1.00000000004, -1.0, what="slope", rtol=1e-12)


def test_none_true_and_text_are_compared_exactly():
    """1 is not True, 0 is not False, nan is not None."""
    check.equal(np.bool_(True), True, what="flag")
    check.equal(None, None, what="limit")
    for got, want in [(1, True), (0.0, None), ("left", "right"), (None, False)]:
        with pytest.raises(check.CheckFailed):
            check.equal(got, want, what="flag")


def test_raises_wants_that_very_error():
    """An untouched stub raises too, and has not refused anything."""
    check.raises(ValueError, lambda: _raise(ValueError("no")), what="table('up')")
    for call in (lambda: 3, lambda: _raise(KeyError("up")), lambda: _raise(NotImplementedError())):
        with pytest.raises(check.CheckFailed):
            check.raises(ValueError, call, what="table('up')")


@pytest.mark.parametrize(("value", "good"), [(0.2, True), (6.0, True), (6.1, False), (1e-3, False), (-1, False)])
def test_a_number_found_by_sliding_is_right_within_its_factor(value, good):
    """The limits are want/30 and want*30."""
    if good:
        check.within_factor(value, 0.2, factor=30, what="best")
    else:
        with pytest.raises(check.CheckFailed):
            check.within_factor(value, 0.2, factor=30, what="best")


def test_a_slip_is_named_only_where_all_results_are_its():
    """Half a coincidence is no diagnosis."""
    slips = {"run-over-rise": [0.75, -1.0]}

    assert _row(lambda x: x / 2, slips=slips).slip == "run-over-rise"
    assert "turned upside down" in _row(lambda x: x / 2, slips=slips).reason
    assert _row(lambda x: 0.75, slips=slips).slip is None


def test_two_slips_that_fit_equally_name_neither():
    """Inputs that cannot tell two slips apart must not accuse of one."""
    slips = {"run-over-rise": [0.75, -1.0], "slope-sign": lambda x: x / 2}

    assert _row(lambda x: x / 2, slips=slips).slip is None


def test_a_slip_that_gives_the_right_results_is_never_named():
    """On such inputs the wrong rule is not wrong."""
    assert _row(lambda x: 2 * x, slips={"slope-sign": lambda x: 2 * x}).verdict == "right"


def test_every_slip_that_a_lesson_names_is_explained_and_every_explanation_used():
    """A name without words would be an error in front of the student."""
    text = "\n".join(cell.source for lesson in LESSONS for cell in cells(lesson) if cell.role == "check")
    in_tables = {name for table in check.DESCENTS.values() for column in table.columns for name in column.slips}
    unused = {name for name in CATALOGUE if f'"{name}"' not in text} - in_tables - set(GENERAL_SLIPS)

    assert [slip for slip in CATALOGUE.values() if len(slip.text) < 30 or not slip.see.startswith("lesson ")] == []
    assert unused <= {"prints"}, "explained, but no check names them"


def test_no_slip_stands_twice():
    """One name with two explanations would give a student the wrong one."""
    rooms = [module for _, module in inspect.getmembers(slips, inspect.ismodule) if hasattr(module, "SLIPS")]
    names = [slip.name for room in rooms for slip in room.SLIPS]

    assert len(rooms) == len(LESSONS)
    assert sorted(names) == sorted(set(names))


def test_slips_point_to_headings_that_exist():
    """ "Read again" must lead somewhere: to a heading, or to the text of an exercise."""
    headings = {
        (lesson[:2], line.lstrip("# ").strip())
        for lesson in LESSONS
        for cell in cells(lesson)
        for line in cell.source.splitlines()
        if line.startswith("#")
    }
    exercises = {(lesson, heading.split(":")[0]) for lesson, heading in headings if heading.startswith("Exercise ")}

    for slip in CATALOGUE.values():
        section = re.match(r'lesson (\d\d), "(.+?)"', slip.see)
        exercise = re.match(r"lesson (\d\d), the text of (exercise \d)", slip.see)
        found = section.groups() in headings if section else (exercise[1], exercise[2].capitalize()) in exercises
        assert found, f"{slip.name}: {slip.see}"


def _limit_row(function):
    """Return how one idea goes where None is the right answer to one call of two."""
    card = check.Scorecard(points=1)
    with card.idea("limits"):
        check.calls("limit", function, [(1,), (2,)], right=[3.0, None], slips={"zero-for-none": [3.0, 0]})
    return card.score().rows[0]


@pytest.mark.parametrize(
    ("limit", "reason", "slip"),
    [
        (lambda x: None, "every call of limit gives None: is a return missing?", None),
        (lambda x: print(x + 2), "limit prints, but returns nothing: use return instead of print", "prints"),
        (lambda x: print("none here") if x == 1 else 4, "limit(1) is None, expected 3.0", None),
        (lambda x: 3.0 if x == 1 else 0, "limit(2) is 0, expected None.", "zero-for-none"),
    ],
    ids=["no return", "prints", "None in the wrong place", "0 for None"],
)
def test_none_is_not_called_a_missing_return_where_it_is_an_answer(limit, reason, slip):
    """A student who returns None on purpose, in the wrong place, is not sent to look for a return."""
    row = _limit_row(limit)
    assert row.reason.startswith(reason)
    assert row.slip == slip


def test_points_are_shared_by_weight_and_shown_with_reasons():
    """One of two ideas right is half the points, and the table says which."""
    card = check.Scorecard(points=3)
    with card.idea("first", weight=2):
        check.close(1.0, 1.0, what="one")
    with card.idea("second <b>"):
        check.close(2.0, 1.0, what="<script>")
    score = card.score()

    assert float(score) == 2.0
    assert repr(score) == "2.0"
    assert "second &lt;b&gt;" in score._repr_html_()
    assert "<script>" not in score._repr_html_()


def test_manners_earn_nothing_without_a_right_result():
    """A new list of wrong numbers is no answer; beside one right result the manners count."""
    for right, points in ((3, 0.0), (2, 2.0)):
        card = check.Scorecard(points=2)
        with card.idea("twice"):
            check.calls("twice", lambda x: 2 * x, [(1,)], right=[right])
        with card.idea("a new list", beside=True):
            check.new_list("copied", list, [([1],)])
        assert float(card.score()) == points


def test_an_interrupt_is_not_swallowed():
    """A time limit arrives as KeyboardInterrupt; a check that ate it could never be stopped."""
    card = check.Scorecard(points=1)
    with pytest.raises(KeyboardInterrupt), card.idea("loops"):
        check.calls("loop", lambda: _raise(KeyboardInterrupt()), [()], right=[1])


def test_a_check_is_silent(capfd):
    """nbgrader gives zero points for anything on stderr."""
    card = check.Scorecard(points=1)
    with card.idea("noisy"):
        check.calls("noisy", lambda: print("out") or print("err", file=sys.stderr) or 1, [()], right=[1])

    assert float(card.score()) == 1.0
    assert capfd.readouterr() == ("", "")


def test_validate_gets_the_reasons_as_words(monkeypatch):
    """nbgrader's Validate shows errors only; a bare score would be a number without a reason."""
    card = check.Scorecard(points=1)
    with card.idea("twice"):
        check.close(1.0, 2.0, what="double(1)")
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")

    with pytest.raises(AssertionError, match=r"double\(1\) is 1, expected 2"):
        card.score()


def test_importing_the_package_is_quick():
    """Every notebook starts with it: no widget, plot or algebra library before it is used."""
    heavy = {"sympy", "matplotlib", "ipywidgets", "cv2", "nbgrader"}
    program = f"import sys; from deltax import check, explore; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"

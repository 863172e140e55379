"""Checks of how a function behaves beside its values: silent, a new list, either side of a kink."""

import warnings

import numpy as np
import pytest

from deltax import check


def _row(function, slip=None):
    card = check.Scorecard(points=1)
    with card.idea("silent"):
        check.silent("f", function, [(np.array([-1000.0, 1000.0]),)], slip=slip)
    return card.score().rows[0]


def test_a_silent_function_passes():
    """Underflow is no warning: exp(-1000) is 0."""
    assert _row(lambda x: np.exp(-np.abs(x))).verdict == "right"


@pytest.mark.parametrize(
    ("function", "heard"),
    [
        (np.exp, "overflow encountered in exp"),
        (lambda x: np.where(x > 0, 1 / (1 + np.exp(-x)), np.exp(x)), "overflow"),
        (lambda x: x / (x - x), "divide by zero"),
        (np.log, "invalid value encountered in log"),
        (lambda x: warnings.warn("careful", stacklevel=1), "careful"),
    ],
)
def test_a_warning_is_told(function, heard):
    """Overflow, division by zero, invalid values, and warnings of the student's own."""
    row = _row(function)
    assert row.verdict == "not yet"
    assert heard in row.reason


def test_silencing_the_warning_oneself_is_silent():
    """np.errstate is a way to be silent; whether the values are right is asked elsewhere."""

    def hushed(x):
        with np.errstate(over="ignore"):
            return 1 / (1 + np.exp(-x))

    assert _row(hushed).verdict == "right"


def test_nothing_reaches_stderr(capfd):
    """nbgrader gives 0 points for a text on stderr."""
    _row(np.exp, slip="overflow-warning")
    assert capfd.readouterr() == ("", "")


def test_the_argument_of_one_check_does_not_spoil_the_next():
    """The function gets a copy."""
    given = np.array([1.0, 2.0])
    check.silent("f", lambda x: x.fill(0), [(given,)])
    assert given.tolist() == [1, 2]


@pytest.mark.parametrize(
    ("function", "reason"),
    [
        (lambda data: data.clear() or [1, 2], "changed its argument"),
        (tuple, "of type tuple"),
        (np.array, "of type ndarray"),
        (lambda data: data[:1], "holds 1 value, expected 2: is return inside the loop?"),
        (lambda data: [*data, 3], "holds 3 values, expected 2: does it begin with an empty list"),
        (lambda data: None, "is None"),
        (lambda data: 1 / 0, "ZeroDivisionError"),
    ],
)
def test_what_is_no_new_list_is_told(function, reason):
    """Each way to break the contract has its own words."""
    with pytest.raises(check.CheckFailed) as failed:
        check.new_list("f", function, [([1, 2],)])
    assert reason in failed.value.message


def test_either_takes_any_of_the_right_results_and_names_the_others():
    """A kink has two right slopes."""
    check.either("f", lambda data: [1], ([0],), [[0], [1]])
    with pytest.raises(check.CheckFailed) as failed:
        check.either("f", lambda data: [0.5], ([0],), [[0], [1]])
    assert "at index 0 is 0.5, expected 0; [1] is right as well" in failed.value.message


def test_either_names_the_slip_of_a_third_result_and_gives_each_call_a_copy():
    """Whoever takes the mean of both slopes reads that, and a function that empties its list is judged once."""
    slips = {"kink-halfway": [[0.5]]}
    with pytest.raises(check.CheckFailed) as failed:
        check.either("f", lambda data: [0.5], ([0],), [[0], [1]], slips=slips)
    assert failed.value.slip == "kink-halfway"
    check.either("f", lambda data: [1 for _ in iter(data.pop, 0)] + [1], ([0],), [[0], [1]], slips=slips)


def test_only_an_overflow_is_explained_as_one():
    """A division by zero has another cause than a large exponent."""
    assert _row(np.exp, slip="overflow-warning").slip == "overflow-warning"
    row = _row(lambda x: x / (x - x), slip="overflow-warning")
    assert row.slip is None
    assert "divide by zero" in row.reason


def test_an_unwritten_function_waits_in_every_check():
    """Not attempted is not wrong."""

    def unwritten(data):
        raise NotImplementedError

    for checked in (
        lambda: check.silent("f", unwritten, [([1],)]),
        lambda: check.new_list("f", unwritten, [([1],)]),
        lambda: check.either("f", unwritten, ([1],), [[1], [2]]),
        lambda: check.elementwise("f", unwritten, [([1],)], right=abs),
    ):
        with pytest.raises(check.CheckFailed) as failed:
            checked()
        assert not failed.value.attempted


def test_elementwise_names_rounding_and_other_slips():
    """Rules for one number are laid over whole lists, and one list never spoils the next."""
    shared = [0.123456, -2.5]
    with pytest.raises(check.CheckFailed) as failed:
        check.elementwise("f", lambda data: [round(x, 3) for x in data], [(shared,)], right=lambda x: x)
    assert failed.value.slip == "rounded-values"
    with pytest.raises(check.CheckFailed) as failed:
        check.elementwise(
            "f", lambda data: [-x for x in data], [(shared,)], right=abs, slips={"slope-sign": lambda x: -x}
        )
    assert failed.value.slip == "slope-sign"
    check.elementwise("f", lambda data: [data.pop() for _ in data[:]][::-1], [(shared,), (shared,)], right=lambda x: x)

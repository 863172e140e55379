"""Lesson 01: what it prints, what its answers give, what its pictures say."""

import math
import re
import sys

import mpmath
import pytest
import sympy

from deltax import explore
from deltax.check.slips import limits as slips
from deltax.numeric.limits import APPROACHES
from tests.helpers import COURSE, cells, reference

LESSON = "01-limits"
X = sympy.Symbol("x", real=True)
FORMULAS = {
    "x + 1 at 2": X + 1,
    "(x² - 1)/(x - 1) at 1": (X**2 - 1) / (X - 1),
    "jump at 2": (5 - X, X - 1),  # one formula for each side
    "sin x / x at 0": sympy.sin(X) / X,
    "1/x at 0": 1 / X,
    "sin(1/x) at 0": sympy.sin(1 / X),
    "(1 - cos x)/x² at 0": (1 - sympy.cos(X)) / X**2,
}


def _sides(name):
    formula = FORMULAS[name]
    return formula if isinstance(formula, tuple) else (formula, formula)


@pytest.fixture(scope="module")
def answers():
    return reference(LESSON)


def ball(x):
    return x + 1


def hole(x):
    return (x**2 - 1) / (x - 1)


def jump(x):
    return 5 - x if x <= 2 else x - 1


TABLES = {
    "000-limit-table-left": (ball, 2, "left", [0, 1.3, 1.77, 1.99], [1, 2.3, 2.77, 2.99]),
    "000-limit-table-right": (ball, 2, "right", [3, 2.7, 2.4, 2.01], [4, 3.7, 3.4, 3.01]),
    "000-ball-left": (ball, 2, "left", [1.999], [2.999]),
    "000-ball-right": (ball, 2, "right", [2.001], [3.001]),  # the slide prints 3.0001
    "000-hole-left": (hole, 1, "left", [0.9, 0.99, 0.999], [1.9, 1.99, 1.999]),
    "000-hole-right": (hole, 1, "right", [1.1, 1.01, 1.001], [2.1, 2.01, 2.001]),
}


@pytest.mark.parametrize(("f", "a", "side", "places", "values"), TABLES.values(), ids=TABLES.keys())
def test_each_table_of_the_slides_is_reproduced(answers, f, a, side, places, values):
    """The reference answer prints the places and values that the slides print."""
    table = answers["approach_table"](f, a, side, [abs(x - a) for x in places])
    assert [x for x, _ in table] == pytest.approx(places, abs=1e-9)
    assert [y for _, y in table] == pytest.approx(values, abs=1e-9)


@pytest.mark.parametrize(
    ("f", "a", "left", "right", "both"),
    [(ball, 2, 3, 3, 3), (hole, 1, 2, 2, 2), (jump, 2, 3, 1, None)],
    ids=["000-limit-x+1", "000-hole-limit", "000-piecewise-sides-and-limit"],
)
def test_each_limit_of_the_slides_is_reproduced(answers, f, a, left, right, both):
    """From the left, from the right, and from both sides; the jump has none, though a slide prints 2."""
    assert answers["one_sided_limit"](f, a, "left") == pytest.approx(left, abs=2e-4)
    assert answers["one_sided_limit"](f, a, "right") == pytest.approx(right, abs=2e-4)
    found = answers["two_sided_limit"](f, a)
    assert found is None if both is None else found == pytest.approx(both, abs=2e-4)


def test_the_hole_has_no_value_000_hole_value(answers):
    """0/0 is undefined, where a slide prints 0; the lesson's own function refuses it, and is not continuous."""
    with pytest.raises(ZeroDivisionError):
        answers["hole"](1)
    assert answers["is_continuous"](answers["hole"], 1) is False


@pytest.mark.parametrize("name", APPROACHES)
def test_the_known_limits_agree_with_algebra(name):
    """What the pictures call the limit from each side is what SymPy derives from the formula."""
    shown = APPROACHES[name]
    for side, formula, known in zip("-+", _sides(name), (shown.left, shown.right), strict=True):
        limit = sympy.limit(formula, X, sympy.Rational(shown.a), side)
        is_number = limit.is_number and limit.is_finite and not isinstance(limit, sympy.AccumBounds)
        assert (float(limit) if is_number else None) == known


@pytest.mark.parametrize("name", APPROACHES)
def test_the_drawn_functions_agree_with_their_formulas(name):
    """Each function of the pictures gives what its formula gives with 30 digits, a little away from a."""
    shown = APPROACHES[name]
    with mpmath.workdps(30):
        for offset in (-0.73, -0.31, 0.37, 0.81):
            x, formula = shown.a + offset, _sides(name)[offset > 0]
            exact = sympy.N(formula.subs(X, sympy.Float(x, 30)), 30)
            assert shown.f(x) == pytest.approx(float(exact), rel=1e-12)


@pytest.mark.parametrize("name", APPROACHES)
def test_the_value_at_a_is_what_the_function_gives(name):
    """Where a value is noted the function gives it; elsewhere it refuses."""
    shown = APPROACHES[name]
    if shown.value is None:
        with pytest.raises(ZeroDivisionError):
            shown.f(shown.a)
    else:
        assert shown.f(shown.a) == shown.value


@pytest.mark.parametrize("name", APPROACHES)
def test_the_verdict_on_continuity_follows_from_limit_and_value(answers, name):
    """Continuous exactly where both sides and the value agree."""
    shown = APPROACHES[name]
    wanted = shown.value is not None and shown.left == shown.right == shown.value
    assert answers["is_continuous"](shown.f, shown.a) is wanted


def test_the_distances_that_the_text_recommends_serve_and_their_neighbours_do_not():
    """1e-6 to 1e-4 keep both errors within 2e-4; 1e-3 may be 0.0015 off, at 1e-7 rounding costs 4e-4."""

    def cosine(x):
        return (1 - math.cos(x)) / x**2

    for d in (1e-6, 1e-5, 1e-4):
        assert abs(cosine(d) - 0.5) <= 2e-4
        assert 1.5 * d <= 2e-4
    assert abs(cosine(1e-7) - 0.5) == pytest.approx(4e-4, rel=0.01)
    near = [cosine(d * 1e-10) for d in range(101, 1000)]
    assert 0.98 < max(near) < 1
    assert {cosine(d) for d in (1e-8, 5e-9, 2e-9, 1e-9, 1e-10)} == {0}


@pytest.mark.parametrize("d", [1e-6, 3e-6, 1e-5])
def test_the_distances_recommended_for_both_sides_serve(d):
    """The steepest gap stays below the smallest jump, and each side within what exercise 3 allows."""
    assert 1000 * d < 0.02
    assert 2000 * d < 0.1 - 2 * 1.5 * d
    assert 1.5 * d < 2e-4


def test_rounding_of_the_cosine_is_as_large_as_the_text_says():
    """1 - cos x is off by at most 6e-17 near 0, measured against 40 digits."""
    with mpmath.workdps(40):
        worst = max(abs((1 - math.cos(k * 1e-7)) - (1 - mpmath.cos(mpmath.mpf(k * 1e-7)))) for k in range(1, 400))
    assert 3e-17 < worst < 6e-17


def test_every_slip_of_the_lesson_is_looked_for():
    """A slip that no check names would explain nothing; only 'prints' is named without the lesson's help."""
    source = "\n".join(cell.source for cell in cells(LESSON) if cell.role == "check")
    assert {slip.name for slip in slips.SLIPS} <= set(re.findall(r"[a-z]+(?:-[a-z]+)+", source))


def test_every_slip_points_to_a_heading_that_exists():
    """A student who is sent to a section finds it."""
    text = COURSE.text(LESSON).read_text(encoding="utf-8")
    headings = re.findall(r"^##+ (.+)$", text, re.MULTILINE)
    for slip in slips.SLIPS:
        wanted = re.fullmatch(r'lesson 01, "(.+)"', slip.see).group(1)
        assert wanted in headings


def test_the_picture_says_both_values_and_their_gap():
    """Moving the slider changes the words, so that nobody has to read numbers off the axes."""
    explorer = explore.how_near(curve="x + 1 at 2")
    explorer.controls["d"].value = 0.01
    assert "left: f(a - d) = 2.99, right: f(a + d) = 3.01" in explorer.words
    assert "gap between the two values: 0.02" in explorer.words


@pytest.mark.parametrize("name", APPROACHES)
@pytest.mark.parametrize("d", [1e-10, 1.0])
def test_every_function_can_be_shown_at_both_ends_of_the_slider(name, d):
    """Nearest and farthest, each function draws a picture and says something finite."""
    explorer = explore.how_near(curve=name)
    explorer.controls["d"].value = d
    assert explorer.stage.draw().startswith(b"\x89PNG")
    assert "nan" not in explorer.words
    assert len(explorer.still_html()) < 60_000


@pytest.mark.parametrize(
    ("name", "filled", "hollow"),
    [("x + 1 at 2", [], [3]), ("(x² - 1)/(x - 1) at 1", [], [2]), ("jump at 2", [3], [1]), ("1/x at 0", [], [])],
)
def test_a_filled_dot_is_a_value_and_a_hollow_one_is_none(name, filled, hollow):
    """The lost frame is hollow although the ball has a value there: before the walk nobody knows it."""
    near = explore.how_near(curve=name).stage.axes[0]
    dots = [line for line in near.lines if line.get_markersize() == 5]
    assert {line.get_markerfacecolor(): list(line.get_ydata()) for line in dots} == {"#1A1A1A": filled, "white": hollow}


def test_the_dot_lies_over_the_square_and_the_square_over_a_wider_ring():
    """At small distances all three meet in one place, and each is still seen."""
    near = explore.how_near(curve="jump at 2").stage.axes[0]
    sizes = [line.get_markersize() for line in near.lines if line.get_animated()]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_a_function_that_divides_by_zero_is_asked_where_it_looked():
    """f(a) is the usual reason."""
    explorer = explore.how_near(lambda f, a, side: f(a), curve="sin x / x at 0")
    assert "Did you evaluate f at a?" in explorer.words


def test_the_picture_tells_rounding_from_mathematics():
    """Too near, the values of (1 - cos x)/x² are 0, and the words say why."""
    explorer = explore.how_near(curve="(1 - cos x)/x² at 0")
    explorer.controls["d"].value = 1e-9
    assert "left: f(a - d) = 0, right: f(a + d) = 0" in explorer.words
    assert "rounding" in explorer.words


def test_the_picture_says_when_its_points_have_left_it():
    """1/x leaves every window; the number is told all the same."""
    explorer = explore.how_near(curve="1/x at 0")
    explorer.controls["d"].value = 1e-3
    assert "left the picture" in explorer.words
    assert "right: f(a + d) = 1000" in explorer.words


def test_a_right_answer_is_drawn_without_complaint(answers):
    """The student's two one-sided limits stand in the words, and nothing is the matter."""
    for name in APPROACHES:
        explorer = explore.how_near(answers["one_sided_limit"], curve=name)
        assert "your one_sided_limit: left" in explorer.words
        assert explorer.reading.trouble == ""


def test_a_wrong_answer_is_named_beside_the_picture():
    """A student who swaps the sides is told where the values really head."""
    explorer = explore.how_near(lambda f, a, side: f(a + 1e-6 if side == "left" else a - 1e-6), curve="jump at 2")
    assert "gives 1 from the left; the values head for 3" in explorer.words


def _raises(*_):
    raise RuntimeError("no idea")


HOSTILE = {
    "missing": None,
    "stub": lambda *_: (_ for _ in ()).throw(NotImplementedError()),
    "raises": _raises,
    "text": lambda *_: "three",
    "nan": lambda *_: math.nan,
    "infinite": lambda *_: math.inf,
    "complex": lambda *_: 1j,
    "list": lambda *_: [1, 2],
    "true": lambda *_: True,
    "wrong arguments": lambda: 3,
    "exits": lambda *_: sys.exit(),
    "prints": lambda *_: print("3"),
}


@pytest.mark.parametrize("function", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_student_function_can_break_a_picture(function, capsys):
    """Missing, raising, or nonsense: the picture stays, and the trouble is told in words."""
    near, gap = explore.how_near(function), explore.steep_or_jump(function)
    for explorer in (near, gap):
        explorer.controls["d"].value = 1e-5
        assert explorer.stage.draw().startswith(b"\x89PNG")
    assert bool(near.reading.trouble) is (function is not None)
    assert bool(gap.reading.trouble) is (function is not None)
    assert capsys.readouterr().out == ""


def test_a_huge_answer_is_told_and_does_not_move_the_axes():
    """An answer far outside the picture is a number in the words; the window stays."""
    explorer = explore.how_near(lambda f, a, side: 1e300)
    assert explorer.stage.axes[0].get_ylim() == APPROACHES["x + 1 at 2"].heights
    assert "1e+300" in explorer.words


def test_choosing_another_function_keeps_the_axes_in_their_place():
    """Nothing in the layout jumps when the function changes."""
    explorer = explore.how_near()
    before = [axes.get_position().bounds for axes in explorer.stage.axes]
    for name in APPROACHES:
        explorer.controls["curve"].value = name
        assert [axes.get_position().bounds for axes in explorer.stage.axes] == before


def test_the_steep_gap_closes_and_the_torn_one_stays():
    """At 0.001 both gaps are 2; a thousand times nearer only the torn one's is."""
    explorer = explore.steep_or_jump()
    assert explorer.words.count("gap 2") == 2
    explorer.controls["d"].value = 1e-6
    assert "1000·x: left -0.001, right 0.001, gap 0.002" in explorer.words
    assert "torn: left -1, right 1, gap 2" in explorer.words


def test_a_right_two_sided_limit_is_shown_for_both(answers):
    """A number for the steep function, None for the torn one, and nothing is the matter."""
    explorer = explore.steep_or_jump(answers["two_sided_limit"])
    assert "your two_sided_limit: 0" in explorer.words
    assert "your two_sided_limit: None" in explorer.words
    assert explorer.reading.trouble == ""


@pytest.mark.parametrize(
    ("function", "told"),
    [
        (lambda f, a: None, "it is steep, not torn"),
        (lambda f, a: 0.0, "where the two sides differ by 2"),
        (lambda f, a: 5.0 if f(1.0) > 2 else None, "gives 5 for 1000·x at 0"),
    ],
    ids=["too strict", "too loose", "another number"],
)
def test_a_wrong_two_sided_limit_is_named(function, told):
    """The words beside the picture say which of the two functions is misjudged."""
    assert told in explore.steep_or_jump(function).words

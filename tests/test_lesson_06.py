"""Lesson 06: the slides' figures, the reference answers against independent ones, the explorers without a browser."""

import math
import sys

import mpmath
import numpy as np
import pytest
import sympy

from deltax import explore
from deltax.explore.newton import QUARTICS, newton_path
from deltax.explore.ways import FORMULAS, TRUTH
from deltax.lessons.trial import bank, names_of, try_answer
from deltax.numeric.graphs import GRAPHS, OTHER_INPUTS
from tests.helpers import COURSE, cells, reference

LESSON = "06-autodiff"
ANSWERS = reference(LESSON)
X = sympy.Symbol("x", real=True)
PIXELS = b"\x89PNG"


def dual(value, prime=1.0):
    """Return a dual number of the reference answer."""
    return ANSWERS["DualNumber"](value, prime)


def slope(f, x):
    """Return the derivative of f at x by the reference answer, one number."""
    return float(np.ravel(ANSWERS["auto_diff"](f, x))[0])


def tower(x):
    """Return the formula of the slides that nobody differentiates by hand."""
    sin, cos, tan = (ANSWERS[key] for key in ("sin", "cos", "tan"))
    return sin(tan(x) ** cos(x) * cos(x) ** tan(x))


# ------------------------------------------------------------------ figures of the slides


@pytest.mark.parametrize(
    ("f", "x", "printed", "within"),
    [
        pytest.param(lambda x: 3 * x**3 - 5 * x**2, 1.5, 5.25, 1e-9, id="002-func-der"),
        pytest.param(lambda x: x * (3 * x + 2) ** (1 / 2), 2.0, 3.889, 1e-4, id="002-f11-exact"),
        pytest.param(lambda x: x * (3 * x + 2) ** (1 / 2), [2.0], 3.8890873, 1e-7, id="002-auto-diff"),
        pytest.param(lambda x: x**2, [-1.0], -2.0, 1e-12, id="002-dual-pow"),
        pytest.param(lambda x: ANSWERS["fabs"](-2 * x), [1.0], 2.0, 1e-12, id="002-dual-fabs"),
        pytest.param(tower, [1.0], -1.6005742863417765, 1e-14, id="002-gradient-ff"),
        pytest.param(lambda x: 3 * ANSWERS["sin"](x), [0.7], 2.2945265618534654, 1e-12, id="004-rule-0"),
        pytest.param(lambda x: x**3 + ANSWERS["exp"](x), [1.9], 17.51589444227927, 1e-12, id="004-rule-1"),
        pytest.param(lambda x: x * ANSWERS["sin"](x), [0.7], 1.179607218336833, 1e-12, id="004-rule-2"),
        pytest.param(lambda x: ANSWERS["sin"](x**2), [1.9], -3.3906961028068596, 1e-12, id="004-rule-3"),
        pytest.param(lambda x: x**2 + 2 * x + 20, [0.7], 3.4, 1e-12, id="004-rule-4"),
        pytest.param(ANSWERS["log"], [1.9], 0.5263157894736842, 1e-12, id="004-rule-5"),
        pytest.param(ANSWERS["cos"], [1.9], -0.9463000876874145, 1e-12, id="004-rule-6"),
        pytest.param(lambda x: x**5, [1.9], 65.16049999999998, 1e-10, id="004-rule-7"),
    ],
)
def test_the_slides_derivatives_come_out_of_dual_numbers(f, x, printed, within):
    """What the slides print, or should print, comes out of the reference classes."""
    assert slope(f, x) == pytest.approx(printed, abs=within)


def test_the_derivative_of_two_nested_softplus_layers_is_the_printed_formula():
    """002-nested-softplus: the printed formula is the derivative with respect to the first weight."""
    exp, log = ANSWERS["exp"], ANSWERS["log"]

    def two_layers(w1):
        return log(1 + exp(-0.7 * log(1 + exp(w1 * 1.4 + 0.3)) + 0.2))

    got = ANSWERS["auto_diff"](two_layers, [0.5, -1.1])
    assert got == pytest.approx([-0.23466968224889234, -0.11118794947233648], abs=1e-12)


def test_the_lesson_shows_what_the_slides_code_really_gives():
    """002-gradient-f11: the code gives 3.8991; the printed 4.44 belongs to a width of 2e-15."""
    f = ANSWERS["root_function"]
    assert ANSWERS["gradient"](f, 2) == pytest.approx(3.8991032624835498, rel=1e-12)
    assert (f(2 + 1e-15) - f(2 - 1e-15)) / 2e-15 == pytest.approx(4.440892098500626, rel=1e-12)


def test_the_tanh_figures_of_the_slides_are_rounding_noise():
    """002-gradient-tanh: 0.0716 steps 1e-13 to each side, the code shown gives 0.0699, the truth is 0.0707."""

    def tanh(x):
        return (math.exp(x) - math.exp(-x)) / (math.exp(x) + math.exp(-x))

    truth = float(1 - mpmath.tanh(2) ** 2)

    assert truth == pytest.approx(0.07065082485316443, rel=1e-12)
    assert (tanh(2 + 1e-13) - tanh(2 - 1e-13)) / 2e-13 == pytest.approx(0.0716093850883226, abs=2e-3)
    assert ANSWERS["gradient"](tanh, 2.0) == pytest.approx(0.06994405055138486, abs=2e-3)
    assert abs(ANSWERS["gradient"](tanh, 2.0) - truth) > 1e-5


@pytest.mark.parametrize(
    ("curve", "printed"),
    [
        pytest.param("four roots", [-8, -3, 1.8210916541997264, 13.178908345800274], id="002-roots-a"),
        pytest.param("two roots", [0.6972243622680054, 4.302775637731995], id="002-roots-b"),
    ],
)
def test_the_quartics_have_the_printed_roots(curve, printed):
    """The roots are those that the slides print, and those that NumPy finds."""
    shown = QUARTICS[curve]
    assert shown.roots == pytest.approx(printed, abs=1e-12)
    polynomial = sympy.Poly(sympy.expand(shown.f(X)), X)
    found = np.roots([float(c) for c in polynomial.all_coeffs()])
    real = sorted(root.real for root in found if abs(root.imag) < 1e-9)
    assert real == pytest.approx(printed, abs=1e-9)


@pytest.mark.parametrize(
    ("curve", "start", "root"),
    [
        pytest.param("four roots", 9, -8.0, id="002-newton-9"),
        pytest.param("two roots", 2, 0.6972243622680052, id="002-newton-2"),
    ],
)
def test_newton_from_the_slides_starts_ends_at_the_printed_root(curve, start, root):
    """A thousand steps from the slides' starts."""
    assert ANSWERS["find_root"](QUARTICS[curve].f, start) == pytest.approx(root, abs=1e-9)


def test_the_first_step_from_9_jumps_past_the_nearer_roots():
    """The numbers of the text: f(9) = -6120, slope -258, next x -14.72."""
    shown = QUARTICS["four roots"]
    assert (shown.f(9), shown.derivative(9)) == (-6120, -258)
    assert ANSWERS["find_root"](shown.f, 9, epochs=1) == pytest.approx(9 - 6120 / 258, rel=1e-12)


@pytest.mark.parametrize(("start", "root"), [(8, 13.1789083), (8.5, -3), (9.75, 13.1789083)])
def test_neighbouring_starts_end_at_the_roots_that_the_text_names(start, root):
    """A small change of the start leads elsewhere."""
    assert ANSWERS["find_root"](QUARTICS["four roots"].f, start, 200) == pytest.approx(root, abs=1e-6)


@pytest.mark.parametrize(
    ("bowl", "lowest", "place"),
    [
        pytest.param("first_bowl", -2.0, [1.0, 0.0], id="002-gd-f1"),
        pytest.param("second_bowl", -1.0, [0.0, 0.0], id="002-gd-f2"),
    ],
)
def test_descent_with_the_jacobian_reaches_the_printed_minimum(bowl, lowest, place):
    """1000 epochs from (1, 1) with a rate of 0.01, as on the slides."""
    value, at = ANSWERS["descend"](ANSWERS[bowl], np.array([1.0, 1.0]))
    assert value == pytest.approx(lowest, abs=1e-8)
    assert at == pytest.approx(place, abs=1e-6)


def test_one_weight_of_the_network_has_the_slope_worked_out_on_the_slides():
    """004-dEdw: 2 · x2 · (y1 - t1) = -18 for w = (0.5, -1), x = (2, 3), t = 1."""
    _, dE_dw, _ = ANSWERS["network_slopes"]([2.0, 3.0], [[1, 0], [0, 1]], [[0.5, -1.0]], [1.0])
    assert dE_dw[0][1] == pytest.approx(-18.0, abs=1e-9)


# ------------------------------------------------------------------ against independent references

FUNCTIONS = {
    "powers": (lambda x: x**3 - 4 * x**-2 + x**0 + x**1.5, X**3 - 4 * X**-2 + 1 + X ** sympy.Rational(3, 2)),
    "quotients": (lambda x: (1 - x) / (2 + x) / 3 + 5 / x, (1 - X) / (2 + X) / 3 + 5 / X),
    "exponentials": (lambda x: 2**x + x**x + 10 ** (-x), 2**X + X**X + 10 ** (-X)),
    "functions": (
        lambda x: ANSWERS["tan"](x) * ANSWERS["log"](x) - ANSWERS["cos"](x) / ANSWERS["exp"](x),
        sympy.tan(X) * sympy.log(X) - sympy.cos(X) / sympy.exp(X),
    ),
}


@pytest.mark.parametrize("case", FUNCTIONS)
def test_dual_numbers_agree_with_sympy(case):
    """Value and derivative at three points, one scalar at a time and as one array."""
    f, formula = FUNCTIONS[case]
    points = [0.3, 1.1, 2.7]
    values = [float(formula.subs(X, p)) for p in points]
    slopes = [float(sympy.diff(formula, X).subs(X, p)) for p in points]
    together = f(dual(np.array(points), np.ones(3)))
    assert together.value == pytest.approx(values, rel=1e-12)
    assert together.prime == pytest.approx(slopes, rel=1e-12)
    assert [f(dual(p)).prime for p in points] == pytest.approx(slopes, rel=1e-12)


def test_the_tower_is_right_to_the_last_digits():
    """Against 40 digits of mpmath."""
    with mpmath.workdps(40):
        exact = mpmath.diff(
            lambda x: mpmath.sin(mpmath.tan(x) ** mpmath.cos(x) * mpmath.cos(x) ** mpmath.tan(x)), mpmath.mpf(1)
        )
    assert slope(tower, [1.0]) == pytest.approx(float(exact), rel=1e-14)


@pytest.mark.parametrize(("base", "n", "wanted"), [(-1.0, 2, -2.0), (0.0, 2, 0.0), (0.0, 1, 1.0), (0.0, 0, 0.0)])
def test_whole_powers_are_right_at_zero_and_below(base, n, wanted):
    """Where a logarithm has no value, the power rule has."""
    assert (dual(base) ** n).prime == wanted


def test_an_array_on_the_left_leaves_the_arithmetic_to_the_dual_number():
    """NumPy would else make an array of dual numbers."""
    product = np.array([2.0, 3.0]) * dual(np.array([1.0, 4.0]), np.ones(2))
    assert type(product) is ANSWERS["DualNumber"]
    assert product.prime == pytest.approx([2.0, 3.0])


def test_sums_carry_their_primes():
    """Python's own sum() and fsum both add derivatives."""
    assert slope(lambda x: sum([x, x * x, 3]), 2.0) == 5.0
    total = ANSWERS["fsum"](dual(np.array([1.0, 2.0, 3.0]), np.ones(3)) ** 2)
    assert (total.value, total.prime) == (14.0, 12.0)


def test_the_jacobian_agrees_with_sympy():
    """Two outputs, three inputs."""
    a, b, c = symbols = sympy.symbols("a b c")
    formulas = sympy.Matrix([a**2 * b + sympy.sin(c), sympy.exp(a) / c - b])
    at = {a: 0.4, b: -1.2, c: 2.0}

    def f(w):
        return np.array([w[0] ** 2 * w[1] + np.sin(w[2]), np.exp(w[0]) / w[2] - w[1]])

    exact = np.array(formulas.jacobian(symbols).subs(at), dtype=float)
    got = ANSWERS["d_vec_to_vec"](f, [0.4, -1.2, 2.0])
    assert got.shape == (2, 3)
    assert got == pytest.approx(exact, abs=1e-6)


def test_a_loss_that_keeps_its_dimensions_gives_a_row():
    """Lesson 07 multiplies Jacobians: a loss of shape (1, 1) must give shape (1, n)."""
    loss = ANSWERS["d_vec_to_vec"](lambda w: np.mean(w**2, keepdims=True), [1.0, 3.0])
    assert loss.shape == (1, 2)
    assert loss == pytest.approx(np.array([[1.0, 3.0]]), abs=1e-6)


def test_three_machines_agree_on_all_weights_of_the_network():
    """Reverse mode, forward mode and differences, and the chain rule on paper."""
    weights, error = ANSWERS["WEIGHTS"], ANSWERS["error"]
    backwards = ANSWERS["backwards"]()
    forwards = [error(*map(dual, weights, run)).prime for run in np.eye(8).tolist()]
    differences = ANSWERS["d_vec_to_vec"](lambda column: error(*column), weights, 1e-5)
    assert backwards == pytest.approx([-1.5, -3.0, 6.5, 13.0, -12.0, -18.0, 2.0, 3.0], rel=1e-12)
    assert forwards == pytest.approx(backwards, rel=1e-12)
    assert differences == pytest.approx(backwards, abs=1e-6)


def test_reverse_mode_agrees_with_sympy_on_a_tangled_graph():
    """Values used many times, through + * ** tanh and relu."""
    a, b = sympy.symbols("a b")

    def tangled(x, y, tanh, relu):
        s = x * y + x
        t = s * s + tanh(s + y)
        return t * x + relu(s * 3) ** 2 + t

    symbolic = tangled(a, b, sympy.tanh, lambda u: u)  # the relu is open at these numbers
    exact = [float(sympy.diff(symbolic, v).subs({a: 0.7, b: 0.4})) for v in (a, b)]
    x, y = ANSWERS["Value"](0.7), ANSWERS["Value"](0.4)
    tangled(x, y, lambda u: u.tanh(), lambda u: u.relu()).backward()
    assert [x.grad, y.grad] == pytest.approx(exact, rel=1e-12)


def test_reverse_mode_visits_a_value_once():
    """Sixty doublings have 2**60 paths; the topological order takes sixty steps."""
    x = ANSWERS["Value"](1.0)
    total = x
    for _ in range(60):
        total = total + total
    total.backward()
    assert x.grad == 2.0**60


# ------------------------------------------------------------------ checks


@pytest.mark.parametrize("exercise", sorted({cell.grade_id for cell in cells(LESSON) if cell.role == "answer"}))
def test_each_exercise_names_three_slips_at_least(exercise):
    """A student who errs in a known way is told so, and not only that a number differs."""
    named = {answer.slip for answer in bank(COURSE, LESSON) if answer.exercise == exercise} - {None, "prints"}
    assert len(named) >= 3


@pytest.mark.parametrize("width", [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8])
def test_newtons_method_may_take_its_slope_from_a_difference_of_any_sensible_width(width):
    """The tolerance on the way, 1e-4, forgives what the widths around 1e-5 do; 1e-13 it does not."""
    source = """
def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        x = x - f(x) * WIDTH / (f(x + WIDTH / 2) - f(x - WIDTH / 2))
    return x
"""
    for score in try_answer(list(cells(LESSON)), "find-root", source.replace("WIDTH", repr(width))).values():
        assert score == score.points, score.summary()


# ------------------------------------------------------------------ what explorers know


@pytest.mark.parametrize("curve", FORMULAS)
def test_the_true_slopes_are_true(curve):
    """The stored numbers are the derivatives, rounded once."""
    formula = {
        "x√(3x + 2) at 2": lambda x: x * mpmath.sqrt(3 * x + 2),
        "3x³ - 5x² at 1.5": lambda x: 3 * x**3 - 5 * x**2,
        "tanh x at 2": mpmath.tanh,
    }[curve]
    with mpmath.workdps(40):
        exact = float(mpmath.diff(formula, mpmath.mpf(FORMULAS[curve].at)))
    assert exact == TRUTH[curve]
    assert FORMULAS[curve].derivative(FORMULAS[curve].at) == pytest.approx(exact, rel=1e-14)


@pytest.mark.parametrize("which", GRAPHS)
def test_the_graphs_backward_numbers_are_derivatives(which):
    """What the picture writes below an input is what a central difference gives."""
    graph = GRAPHS[which]
    given = {key: OTHER_INPUTS.get(key, graph.start) for key in graph.inputs()}
    slopes, last = graph.backward(graph.forward(given)), graph.nodes[-1].name
    for key in given:
        above, below = (graph.forward(given | {key: given[key] + shift})[last] for shift in (5e-6, -5e-6))
        assert slopes[key] == pytest.approx((above - below) / 1e-5, abs=1e-8)


def test_the_two_paths_to_x2_add_to_the_number_of_the_text():
    """6 through the first output and 0.5 through the second."""
    graph = GRAPHS["two outputs"]
    assert graph.backward(graph.forward({"x₂": 3.0}))["x₂"] == 6.5


def test_a_level_tangent_ends_newtons_path():
    """Where the slope is 0 there is no next step, and no division by zero."""
    level = QUARTICS["two roots"]
    flat = type(level)("x²", lambda x: x * x, lambda x: 2 * x, (0.0,), (-1, 1), (-1, 1))
    assert newton_path(flat, 0.0, 5) == [0.0]


# ------------------------------------------------------------------ explorers without a browser


def test_the_tangent_from_9_is_told_step_by_step():
    """Moving the step slider moves the readout along Newton's path."""
    explorer = explore.newton_steps()
    assert "the tangent meets the axis at x = -14.7209302326" in explorer.words
    explorer.controls["step"].value = 1
    assert "after 1 step: x = -14.7209302326" in explorer.words
    explorer.controls["step"].value = 12
    assert "this is a root" in explorer.words
    explorer.controls["start"].value = 8.5
    assert "after 12 steps: x = -3," in explorer.words


def test_newtons_picture_shows_the_students_place():
    """The student's find_root is asked for as many steps as the slider says, and is compared."""
    explorer = explore.newton_steps(find_root=ANSWERS["find_root"], start=2, curve="two roots")
    explorer.controls["step"].value = 3
    assert "your find_root after 3 steps: 0.436578788897" in explorer.words
    assert not explorer.reading.trouble
    wrong = explore.newton_steps(find_root=lambda f, x, epochs=1000: x + 1, start=2, curve="two roots")
    assert "your find_root is at 3" in wrong.reading.trouble


@pytest.mark.parametrize(("start", "end"), [(8, 13.1789), (8.5, -3), (9, -8), (9.75, 13.1789)])
def test_the_starts_of_the_text_arrive_before_the_slider_ends(start, end):
    """What the text says of a start is on the screen at the last step."""
    explorer = explore.newton_steps(start=start)
    explorer.controls["step"].value = explorer.controls["step"].max
    assert f"x = {end}" in explorer.words
    assert newton_path(QUARTICS["four roots"], 9.75, 1)[1] == pytest.approx(42, abs=0.5)


def test_newtons_legends_stand_above_their_axes():
    """No curve and no path runs into a legend, wherever the start lies."""
    stage = explore.newton_steps(start=9.5).stage
    for axes in stage.axes:
        assert axes.get_legend().get_window_extent().y0 >= axes.get_window_extent().y1 - 1


@pytest.mark.parametrize("start", [-16, -0.5, 0, 9.25, 16])
@pytest.mark.parametrize("curve", QUARTICS)
def test_newtons_picture_survives_every_start(curve, start):
    """At the ends of both sliders there is a picture and there are words."""
    explorer = explore.newton_steps(start=start, curve=curve)
    for step in (0, 12):
        explorer.controls["step"].value = step
        assert explorer.stage.draw().startswith(PIXELS)
        assert "f(x) =" in explorer.words


def test_the_errors_of_three_ways_are_told():
    """At the slides' width both differences are wrong in the third digit; by hand is exact."""
    explorer = explore.three_ways()
    assert "central 3.89910326248, relative error 2.6e-03" in explorer.words
    assert "by hand: 3.88908729652601, relative error 0 (drawn at 1e-17)" in explorer.words
    explorer.controls["epsilon"].value = 1e-16
    assert "relative error 1.0e+00" in explorer.words


@pytest.mark.parametrize("curve", FORMULAS)
def test_the_reference_auto_diff_is_as_good_as_by_hand(curve):
    """The blue line lies at the bottom, for every formula of the picture."""
    explorer = explore.three_ways(auto_diff=ANSWERS["auto_diff"], curve=curve)
    assert "your auto_diff" in explorer.words
    assert not explorer.reading.trouble


def test_an_auto_diff_by_differences_is_noticed():
    """A derivative that is near but not exact is no automatic one."""
    explorer = explore.three_ways(auto_diff=lambda f, x: [(f(x + 1e-6) - f(x)) / 1e-6])
    assert "not exact" in explorer.reading.trouble


def test_the_graph_tells_how_a_derivative_comes_together():
    """Forwards a value, backwards the sum over the arrows that leave the box."""
    explorer = explore.computation_graph()
    explorer.controls["step"].value = 2
    assert "forwards: a = 5" in explorer.words
    explorer.controls["step"].value = 6
    assert "dz/dx = 7; the rule: 1 · 2 through a + 5 · 1 through z" in explorer.words
    explorer.controls["x"].value = -1
    assert "dz/dx = 1;" in explorer.words
    explorer.controls["x"].value = -3
    assert "forwards is done: z = 0" in explorer.words, "a zero has no minus"


@pytest.mark.parametrize("which", GRAPHS)
def test_the_step_slider_ends_where_the_graph_ends(which):
    """One step forwards and one backwards for each box, also after another graph is chosen."""
    explorer = explore.computation_graph(graph="two outputs")
    explorer.controls["step"].value = 12
    explorer.controls["graph"].value = which
    steps = 2 * len(GRAPHS[which].nodes)
    assert explorer.controls["step"].max == steps == explorer.controls["step"].value
    first, last = GRAPHS[which].nodes[0].name, GRAPHS[which].nodes[-1].name
    assert f"d{last}/d{first} = " in explorer.words
    explorer.reset()
    assert (explorer.controls["step"].max, explorer.controls["step"].value) == (12, 0)


@pytest.mark.parametrize("which", GRAPHS)
def test_the_graph_runs_on_the_students_class(which):
    """The reference Value gives the numbers of the rule, for every graph."""
    explorer = explore.computation_graph(Value=ANSWERS["Value"], graph=which)
    explorer.controls["step"].value = 12
    assert "your Value: d" in explorer.words
    assert not explorer.reading.trouble


def test_the_graph_names_the_first_wrong_slope():
    """A class that overwrites grad gives x one contribution only; the picture shows it and says so."""

    answer = COURSE.text(LESSON).parent / "answers/backward/wrong_overwrites.py"
    names = names_of(list(cells(LESSON)), replace={"backward": answer.read_text(encoding="utf-8")})
    explorer = explore.computation_graph(Value=names["Value"])
    explorer.controls["step"].value = 6
    assert "your Value gives 2 as the slope of x; it is 7" in explorer.reading.trouble
    assert "your Value: dz/dx = 2;" in explorer.words


def _raises(*_, **__):
    raise ValueError("no")


HOSTILE = {
    "raises": _raises,
    "returns nothing": lambda *_, **__: None,
    "gives nan": lambda *_, **__: math.nan,
    "gives a complex number": lambda *_, **__: 1j,
    "gives a list": lambda *_, **__: [1.0, 2.0],
    "gives text": lambda *_, **__: "7",
    "exits": lambda *_, **__: sys.exit(1),
}


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda f: explore.newton_steps(find_root=f), "find_root"),
        (lambda f: explore.three_ways(auto_diff=f), "auto_diff"),
        (lambda f: explore.computation_graph(Value=f), "Value"),
    ],
    ids=["newton_steps", "three_ways", "computation_graph"],
)
def test_a_hostile_function_is_told_and_the_reference_stays(make, word, kind):
    """Whatever the student's code does, the picture lives and the words say what is the matter."""
    explorer = make(HOSTILE[kind])
    for control in explorer.controls.values():
        if hasattr(control, "max"):
            control.value = control.max
    assert f"your {word}" in explorer.reading.trouble
    assert explorer.stage.draw().startswith(PIXELS)


@pytest.mark.parametrize("data", [None, math.nan, 1j, "7", [1.0]])
def test_a_value_with_strange_fields_is_told(data):
    """A class whose data or grad is no number does not stop the picture."""

    class Strange:
        def __init__(self, *_):
            self.data, self.grad = data, data

        def __add__(self, other):
            return self

        __mul__ = __pow__ = __add__

        def backward(self):
            return None

    explorer = explore.computation_graph(Value=Strange)
    assert "your Value gives" in explorer.reading.trouble


def test_an_unwritten_class_is_waited_for():
    """The stub of the student's notebook is not a mistake."""

    class Stub:
        def __init__(self, data):
            self.data = data

        def __add__(self, other):
            raise NotImplementedError

        __mul__ = __add__

    assert "still waits for your code" in explore.computation_graph(Value=Stub).reading.trouble


@pytest.mark.parametrize("make", [explore.newton_steps, explore.three_ways, explore.computation_graph])
def test_a_still_is_small_and_described(make):
    """Without a browser the notebook stores one small picture with a text for those who do not see it."""
    still = make().still_html()
    assert len(still) < 60_000
    assert 'alt="' in still

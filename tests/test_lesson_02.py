"""Lesson 02: the figures of the slides, independent references, the explorers."""

import math

import mpmath
import pytest
import sympy

from deltax import explore, numeric
from deltax.curves import CURVES
from tests.helpers import reference

ANSWERS = reference("02-slope-tangent")


def func(x):
    return x**2 + 2 * x


@pytest.mark.parametrize(
    ("epsilon", "printed"),
    [
        pytest.param(1e2, 6.0, id="000-gradient-e100"),
        pytest.param(1e1, 6.0, id="000-gradient-e10"),
        pytest.param(1e0, 6.0, id="000-gradient-e1"),
        pytest.param(1e-1, 5.999999999999988, id="000-gradient-e0.1"),
        pytest.param(1e-2, 5.999999999999783, id="000-gradient-e0.01"),
        pytest.param(1e-3, 6.0000000000011156, id="000-gradient-e0.001"),
        pytest.param(1e-4, 6.00000000000378, id="000-gradient-e0.0001"),
    ],
)
def test_the_printed_table_of_widths_is_reproduced(epsilon, printed):
    """The slides' seven rows; algebraically equal codes differ after the 11th digit."""
    assert ANSWERS["gradient"](func, 2.0, epsilon) == pytest.approx(printed, abs=1e-9)


def test_the_slope_of_the_slides_line_is_two():
    """004-line-slope: 4/2."""
    assert ANSWERS["slope"]((0, 0), (2, 4)) == 2


@pytest.mark.parametrize(("h", "printed"), [(1, 7.0), (0.1, 6.1), (0.01, 6.01)])
def test_the_secants_of_x_squared_at_three(h, printed):
    """004-secant-x2: 2x + h."""
    assert ANSWERS["secant_slope"](lambda x: x * x, 3, h) == pytest.approx(printed, abs=1e-9)


def test_the_symbolic_derivative_of_the_slides():
    """000-derivative-symbolic: 2x + 2 at 2 is 6, and so says the curve that explorers show."""
    assert CURVES["x² + 2x at 2"].derivative(2.0) == 6


@pytest.mark.parametrize("name", CURVES)
def test_the_curves_of_the_explorers_have_their_own_derivatives(name):
    """A wrong derivative would draw a wrong tangent: against differences at three places."""
    curve = CURVES[name]
    for x in (curve.at, curve.at - 0.7, curve.at + 0.9):
        assert curve.derivative(x) == pytest.approx(numeric.central_difference(curve.f, x, 1e-5), rel=1e-6)


@pytest.mark.parametrize(
    ("function", "derivative"),
    [
        pytest.param("3*sin(x)", "3*cos(x)", id="004-rule-0"),
        pytest.param("x**3 + exp(x)", "3*x**2 + exp(x)", id="004-rule-1"),
        pytest.param("x*sin(x)", "x*cos(x) + sin(x)", id="004-rule-2"),
        pytest.param("sin(x**2)", "2*x*cos(x**2)", id="004-rule-3"),
        pytest.param("x**2 + 2*x + 20", "2*x + 2", id="004-rule-4"),
        pytest.param("log(x)", "1/x", id="004-rule-5"),
        pytest.param("cos(x)", "-sin(x)", id="004-rule-6"),
        pytest.param("x**5", "5*x**4", id="004-rule-7"),
    ],
)
def test_the_rules_of_the_slides_hold_by_numbers(function, derivative):
    """Central differences with 40 digits, at the two places that the figures name."""
    f, claimed = (sympy.lambdify("x", text, "mpmath") for text in (function, derivative))
    with mpmath.workdps(40):
        for x in (mpmath.mpf("0.7"), mpmath.mpf("1.9")):
            assert abs(ANSWERS["gradient"](f, x, mpmath.mpf("1e-12")) - claimed(x)) < 1e-20


def test_the_series_of_the_exponential_function_is_its_own_derivative():
    """004-factorial: with 5! = 120 below x⁵, the slides' reason why the slope of eˣ is eˣ."""
    x = sympy.Symbol("x")
    series = [x**i / sympy.factorial(i) for i in range(7)]

    assert sympy.factorial(5) == 120
    assert sympy.expand(sympy.diff(sum(series), x) - sum(series[:-1])) == 0


def test_func_der_is_the_derivative_that_sympy_finds():
    """3x³ - 5x² at many places, against symbolic differentiation."""
    x = sympy.Symbol("x")
    for place in (-2, 0, 1.5, 10):
        assert ANSWERS["func_der"](place) == pytest.approx(float(sympy.diff(3 * x**3 - 5 * x**2, x).subs(x, place)))


def test_the_tangent_of_a_cube_cuts_it():
    """000-tangent-definition: y = 0 at 0, with the curve below on the left and above on the right."""
    slope, intercept = ANSWERS["tangent_line"](lambda x: x**3, 0.0)
    above = [x**3 > slope * x + intercept for x in (-0.5, 0.5)]

    assert (slope, intercept) == pytest.approx((0, 0), abs=1e-4)
    assert above == [False, True]


def test_central_error_falls_by_a_hundred_and_forward_by_ten():
    """What the lesson says about orders; fails for a one-sided rule in the central place."""
    for rule, factor in ((numeric.central_difference, 100), (numeric.forward_difference, 10)):
        wide, narrow = (abs(rule(math.exp, 1.0, width) - math.e) for width in (1e-1, 1e-2))
        assert wide / narrow == pytest.approx(factor, rel=0.06)


def test_the_best_width_for_the_temperature_is_near_a_fifth_of_a_second():
    """The error of exact arithmetic plus rounding has its minimum where the lesson says; found by search."""

    def temperature(t):
        return 24 + 8 * math.sin(2 * math.pi * t / 86400)

    truth = 16 * math.pi / 86400 * math.cos(2 * math.pi * 3600 / 86400)
    widths = numeric.log_steps(1e4, 1e-6, per_decade=4)
    places = [3600 + offset for offset in range(-50, 50)]
    truths = [16 * math.pi / 86400 * math.cos(2 * math.pi * t / 86400) for t in places]
    worst = [
        max(
            abs(numeric.central_difference(temperature, t, width) / slope - 1)
            for t, slope in zip(places, truths, strict=True)
        )
        for width in widths
    ]
    best = widths[worst.index(min(worst))]

    assert truth == pytest.approx(5.62e-4, rel=1e-3)
    assert 0.2 / 10 < best < 0.2 * 10


def test_the_slider_turns_the_secant_into_the_tangent():
    """At 0.001 the readout tells the slope and its error."""
    explorer = explore.secant_to_tangent()

    explorer.controls["dx"].value = 1e-3

    assert "slope of the secant: 6.001" in explorer.words
    assert "slope of the tangent: 6, error 0.001" in explorer.words
    assert "secant has slope 6.001" in explorer.reading.seen


def test_the_rounding_wall_is_found_by_hand():
    """At 1e-16 the points coincide, the slope is 0 and the words say rounding."""
    explorer = explore.secant_to_tangent()

    explorer.controls["dx"].value = 1e-16

    assert "slope of the secant: 0\n" in explorer.words
    assert "rounding" in explorer.words


def _raising(*_):
    raise ZeroDivisionError("division by zero")


def _stub(*_):
    raise NotImplementedError


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (_stub, "your secant_slope still waits for your code"),
        (_raising, "your secant_slope raised ZeroDivisionError: division by zero"),
        (lambda *_: None, "returned nothing: is a return missing?"),
        (lambda *_: float("nan"), "returned nan, which is not a finite number"),
        (lambda *_: 1j, "returned 1j, expected a number"),
        (lambda *_: [1.0], "returned [1.0], expected a number"),
        (lambda *_: 1.0, "your secant_slope gives 1; the grey secant has slope 7."),
        (lambda: 1.0, "your secant_slope raised TypeError"),
        ("no function", "your secant_slope raised TypeError"),
    ],
)
def test_a_students_secant_may_be_anything(function, words):
    """The reference stays in grey, and the words say what is the matter."""
    explorer = explore.secant_to_tangent(secant_slope=function)

    assert words in explorer.reading.trouble
    assert len(explorer.stage.axes[0].lines) == 5


def test_another_right_code_is_not_accused_of_its_rounding():
    """(f(x+d) - f(x)) / ((x+d) - x) is right too; at tiny steps only the last digits differ."""
    explorer = explore.secant_to_tangent(secant_slope=lambda f, x, d: (f(x + d) - f(x)) / (((x + d) - x) or d))
    for exponent in range(161):
        explorer.controls["dx"].value = 10 ** (-exponent / 10)
        assert explorer.reading.trouble == "", explorer.words


def test_a_number_without_end_is_a_sentence():
    """10**400 is a number for Python, but none that can be drawn."""
    explorer = explore.secant_to_tangent(secant_slope=lambda *_: 10**400)

    assert "a number that is too large" in explorer.reading.trouble


def test_the_students_own_function_turns_the_blue_secant():
    """The picture is driven by what the student wrote, not by the reference."""
    explorer = explore.secant_to_tangent(secant_slope=lambda f, x, dx: 10.0)
    blue = explorer._update.__self__._own

    (left, right), (low, high) = blue.get_data()

    assert (high - low) / (right - left) == pytest.approx(10.0)


@pytest.mark.parametrize(
    "gradient", [None, _stub, _raising, lambda *_: None, lambda *_: "x", numeric.central_difference]
)
def test_the_error_curve_opens_with_any_gradient(gradient):
    """A missing answer leaves the reference; a right one is drawn over it."""
    explorer = explore.error_curve(gradient=gradient, curve="temperature at 3600 s")

    explorer.controls["epsilon"].value = 0.2

    assert "ε = 0.2 s" in explorer.words
    assert "relative error" in explorer.words


def test_slope_and_bend_says_what_the_signs_mean():
    """x³ - 3x at -1.5 rises and bends downwards: 3·2.25 - 3 = 3.75, 6·(-1.5) = -9; at 1 it is flat."""
    explorer = explore.slope_and_bend()

    assert "f′(x) = 3.75: the curve rises" in explorer.words
    assert "f″(x) = -9: it bends downwards" in explorer.words

    explorer.controls["x"].value = 1.0

    assert "the curve is flat here" in explorer.words
    assert "it bends upwards" in explorer.words


def test_the_first_look_does_not_give_the_answer_away():
    """Before the prediction there is one slider, and no word of the tangent."""
    explorer = explore.secant_to_tangent(tangent=False)

    assert list(explorer.controls) == ["dx"]
    assert "tangent" not in explorer.words + explorer.reading.seen
    assert "slope of the secant: 7" in explorer.words


def test_a_forward_gradient_is_told_in_the_error_curve():
    """Its best width is another one: a student must not search with it unawares."""
    explorer = explore.error_curve(gradient=lambda f, x, e: (f(x + e) - f(x)) / e)

    assert "your gradient is not the central difference" in explorer.reading.trouble
    assert explore.error_curve(gradient=numeric.central_difference).reading.trouble == ""

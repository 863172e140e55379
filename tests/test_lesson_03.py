"""Lesson 03: the slides' figures, independent references for all functions, kinks, silence, the explorers."""

import math
import warnings

import mpmath
import numpy as np
import pytest

from deltax.check.slips import CATALOGUE
from deltax.check.slips import activations as slips
from deltax.numeric.activations import ACTIVATIONS, SELU_ALPHA, SELU_LAMBDA
from tests.helpers import cells, reference

LESSON = "03-activations"
ANSWERS = reference(LESSON)
SCORES = [1, 5, -4, 3, -2]
PLAIN = ("exponential", "softplus", "softsign", "sigmoid", "tanh", "relu", "selu", "swish")
WITH_ALPHA = ("prelu", "elu")
KINKED = {"relu", "prelu", "elu", "selu"}
PLACES = [-3, -1.5, -0.2, 0.4, 2, 6]


def cut(value, digits):
    """Return a number with its digits cut off, as the slides do."""
    return math.trunc(value * 10**digits) / 10**digits


@pytest.mark.parametrize(
    ("name", "alpha", "printed", "digits"),
    [
        pytest.param("sigmoid", (), [0.731, 0.993, 0.017, 0.95, 0.119], 3, id="000-sigmoid-list"),
        pytest.param("sigmoid", (), [0.731, 0.993, 0.017, 0.95, 0.119], 3, id="001-sigmoid-list"),
        pytest.param("softplus", (), [1.313, 5.006, 0.018, 3.048, 0.126], 3, id="000-softplus-list"),
        pytest.param("tanh", (), [0.761, 0.999, -0.999, 0.995, -0.964], 3, id="001-tanh-list"),
        pytest.param("elu", (0.1,), [1, 5, -0.098, 3, -0.086], 3, id="000-elu-list"),
        pytest.param("prelu", (0.1,), [1, 5, -0.4, 3, -0.2], 9, id="000-prelu-list"),
    ],
)
def test_the_lists_of_the_slides_come_out(name, alpha, printed, digits):
    """Cut as the slides cut; 0.952 is printed with one digit less."""
    for x, value, shown in zip(SCORES, ANSWERS[name](SCORES, *alpha), printed, strict=True):
        allowed = 2 if (name, x) == ("sigmoid", 3) else digits
        assert cut(value, allowed) == pytest.approx(shown, abs=1e-9), x


@pytest.mark.parametrize(
    ("name", "places", "printed"),
    [
        pytest.param(
            "sigmoid",
            [-2.5, -0.3, 0.7, 3],
            [0.07010371654510815, 0.24445831169074586, 0.22171287329310904, 0.04517665973091213],
            id="000-sigmoid-derivative-identity",
        ),
        pytest.param(
            "tanh",
            [-2.5, -0.3, 0.7, 3],
            [0.026592226683160525, 0.9151369618266292, 0.6347395899824586, 0.00986603716544019],
            id="001-tanh-derivative-identity",
        ),
        pytest.param(
            "softplus",
            [-2.5, -0.3, 0.7, 3],
            [0.07585818002124355, 0.425557483188341, 0.6681877721681662, 0.9525741268224333],
            id="000-softplus-derivative-identity",
        ),
        pytest.param(
            "swish",
            [-2.5, -0.3, 0.7, 3],
            [-0.09940111134152685, 0.35221998968111734, 0.8233867834733425, 1.0881041060151697],
            id="001-swish-derivative-identity",
        ),
        pytest.param("softsign", [-2.5, 0.7], [0.08163265306122448, 0.34602076124567477], id="000-softsign-derivative"),
    ],
)
def test_the_derivatives_of_the_slides_hold(name, places, printed):
    """Each identity of the slides, at numbers that no symmetry helps."""
    assert ANSWERS[f"{name}_derivative"](places) == pytest.approx(printed, rel=1e-9)


def test_the_three_forms_of_tanh_agree():
    """001-tanh-forms: what the slides write three ways is one function."""
    assert ANSWERS["tanh"]([-1.3, 0.4]) == pytest.approx([-0.8617231593133063, 0.3799489622552249], rel=1e-12)


def test_the_rounded_constants_of_selu_are_within_the_checks_tolerance():
    """001-selu-constants: 1.0507 and 1.6733 give the same marks as all digits."""
    assert (round(SELU_LAMBDA, 4), round(SELU_ALPHA, 4)) == (1.0507, 1.6733)
    assert ANSWERS["selu"]([1, -20]) == pytest.approx([SELU_LAMBDA, -SELU_LAMBDA * SELU_ALPHA], rel=1e-4)


def exactly(name, x, alpha=1):
    """Return the value on paper, with 40 digits; `x` is an mpf."""
    e = mpmath.exp
    selu = (mpmath.mpf("1.0507009873554805"), mpmath.mpf("1.6732632423543772"))
    bent = selu[1] if name == "selu" else alpha
    return {
        "sigmoid": lambda: e(x) / (e(x) + 1),
        "tanh": lambda: (e(x) - e(-x)) / (e(x) + e(-x)),
        "step": lambda: mpmath.mpf(x >= 0),
        "softplus": lambda: mpmath.log(1 + e(x)),
        "relu": lambda: x if x > 0 else 0 * x,
        "softsign": lambda: x / (1 + abs(x)),
        "elu": lambda: x if x > 0 else bent * (e(x) - 1),
        "log-sigmoid": lambda: mpmath.log(1 / (1 + e(-x))),
        "swish": lambda: x / (1 + e(-x)),
        "sinc": lambda: mpmath.sin(x) / x,
        "leaky relu": lambda: max(x / 10, x),
        "mish": lambda: x * mpmath.tanh(mpmath.log(1 + e(x))),
        "prelu": lambda: x if x > 0 else alpha * x,
        "selu": lambda: selu[0] * (x if x > 0 else bent * (e(x) - 1)),
        "exponential": lambda: e(x),
    }[name]()


def more_of(name):
    return (0.3,) if name in WITH_ALPHA else ()


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_all_fifteen_agree_with_forty_digits(name):
    """Function and derivative of the gallery, against mpmath's own differentiation."""
    alpha = [mpmath.mpf(a) for a in more_of(name)]
    activation = ACTIVATIONS[name]
    with mpmath.workdps(40):
        for x in PLACES:
            value = exactly(name, mpmath.mpf(x), *alpha)
            slope = mpmath.diff(lambda t: exactly(name, t, *alpha), mpmath.mpf(x))
            assert float(activation.f(x, *more_of(name))) == pytest.approx(float(value), rel=1e-12, abs=1e-14)
            assert float(activation.derivative(x, *more_of(name))) == pytest.approx(float(slope), rel=1e-9, abs=1e-9)


def test_there_are_the_fifteen_functions_of_the_slides():
    """None of the gallery is lost."""
    assert len(ACTIVATIONS) == 15


@pytest.mark.parametrize("name", PLAIN + WITH_ALPHA)
def test_the_ten_answers_agree_with_forty_digits(name):
    """The reference answers and the gallery come from different hands."""
    alpha = [mpmath.mpf(a) for a in more_of(name)]
    values = ANSWERS[name](PLACES, *more_of(name))
    slopes = ANSWERS[f"{name}_derivative"](PLACES, *more_of(name))
    with mpmath.workdps(40):
        wanted = [float(exactly(name, mpmath.mpf(x), *alpha)) for x in PLACES]
        steep = [float(mpmath.diff(lambda t: exactly(name, t, *alpha), mpmath.mpf(x))) for x in PLACES]
    assert values == pytest.approx(wanted, rel=1e-4 if name == "selu" else 1e-12)
    assert slopes == pytest.approx(steep, rel=1e-4 if name == "selu" else 1e-9, abs=1e-12)


@pytest.mark.parametrize("name", PLAIN + WITH_ALPHA)
def test_the_answers_keep_the_contract(name):
    """A new list as long as data, data untouched, an empty list for an empty list."""
    for function in (ANSWERS[name], ANSWERS[f"{name}_derivative"]):
        data = [1, -2.5, 0]
        result = function(data, *more_of(name))
        assert data == [1, -2.5, 0]
        assert isinstance(result, list)
        assert len(result) == 3
        assert function([], *more_of(name)) == []


@pytest.mark.parametrize("name", sorted(KINKED))
def test_at_a_kink_both_one_sided_slopes_pass_and_nothing_else(name):
    """The hidden check takes the left slope and the right one, not their mean."""
    exercise = next(cell for cell in cells(LESSON) if cell.role == "answer" and f"def {name}_" in cell.source)
    hidden = next(cell.source for cell in cells(LESSON) if cell.grade_id == f"{exercise.grade_id}-hidden")
    left, right = (float(ACTIVATIONS[name].derivative(x, *more_of(name))) for x in (-1e-300, 1e-300))
    verdicts = []
    for at_kink in (left, right, (left + right) / 2):

        def derivative(data, *alpha, at_kink=at_kink):
            slopes = ACTIVATIONS[name].derivative(np.array(data, dtype=float), *alpha)
            kink = at_kink if alpha in {(), (0.3,)} else {left: alpha[0], right: 1}.get(at_kink, 0.6)
            return [kink if x == 0 else float(slope) for x, slope in zip(data, slopes, strict=True)]

        names = {**ANSWERS, f"{name}_derivative": derivative}
        exec(hidden, names)
        verdicts.append(float(names["card"].score()) == 2)
    assert verdicts == [True, True, False]


@pytest.mark.parametrize("x", [-1000.0, -745.0, -37.5, -1e-9, 0.0, 1e-9, 37.5, 709.0, 710.0, 1000.0])
def test_the_stable_forms_are_right_and_silent(x):
    """No warning of any kind, and all digits, also where e^x is too large for a float."""
    with warnings.catch_warnings(), np.errstate(over="raise", invalid="raise", divide="raise"):
        warnings.simplefilter("error")
        got = [float(ANSWERS[f"stable_{name}"](np.array([[x]]))[0, 0]) for name in ("sigmoid", "softplus")]
    with mpmath.workdps(500):
        e = mpmath.exp(mpmath.mpf(x))
        wanted = [float(e / (e + 1)), float(mpmath.log(1 + e))]
    assert got == pytest.approx(wanted, rel=1e-12, abs=1e-300)


def test_the_formulas_as_they_stand_do_break():
    """What the text claims: nan for the slides' form, inf for the softplus, beyond 709.78."""
    with np.errstate(all="ignore"):
        big = np.exp(np.float64(710))
        assert np.isinf(big)
        assert np.isnan(big / (big + 1))
        assert np.isfinite(np.exp(np.float64(709.78)))
    with pytest.raises(OverflowError):
        math.exp(710)


def test_the_numbers_in_the_text_are_true():
    """The values worked by hand."""
    sigma = 1 / (1 + math.exp(-3))
    assert [round(v, 4) for v in (math.exp(-3), 1 + math.exp(-3), sigma, sigma * (1 - sigma))] == [
        0.0498,
        1.0498,
        0.9526,
        0.0452,
    ]
    assert round(0.25 * (math.exp(-4) - 1), 4) == -0.2454
    assert (round(sigma, 5), round(3 * sigma, 4), round(3 * 0.95257, 4)) == (0.95257, 2.8577, 2.8577)
    assert [round(100 / (1 + math.exp(-score))) for score in SCORES[1:3]] == [99, 2]
    assert f"{0.25**10:.2g}" == "9.5e-07"
    with mpmath.workdps(500):
        assert abs(mpmath.log(1 + mpmath.exp(1000)) - 1000) < mpmath.mpf(10) ** -400


def test_every_slip_of_the_lesson_points_to_a_section_that_exists():
    """ "Read again" must lead somewhere."""
    headings = {line.lstrip("# ") for cell in cells(LESSON) for line in cell.source.splitlines() if line[:2] == "##"}
    for slip in slips.SLIPS:
        assert CATALOGUE[slip.name] is slip
        assert slip.see.split('"')[1] in headings

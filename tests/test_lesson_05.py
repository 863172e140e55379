"""Lesson 05: the figures of the slides, independent references, tables with follow-through, the explorers."""

import copy
import math

import mpmath
import numpy as np
import pytest
import sympy

from deltax import check, explore
from deltax.check.slips import explain
from deltax.check.table import near
from deltax.explore.plane import SADDLE
from deltax.lessons.trial import try_answer
from deltax.numeric import optimizers
from tests.helpers import cells, reference

LESSON = "05-optimizers"
ANSWERS = reference(LESSON)

# The points that the slides print, epoch by epoch, and those after 30 epochs, computed with 50 digits.
PRINTED = {
    "sgd": (
        (-5.0, -2.0),
        (-4.6, 1.2),
        (-4.232, -0.72),
        (-3.89344, 0.432),
        (-3.5819648, -0.2592),
        (-3.29540762, 0.15552),
        (-3.03177501, -0.093312),
        (-2.78923301, 0.0559872),
        (-2.56609437, -0.03359232),
        (-2.36080682, 0.02015539),
        (-2.17194227, -0.01209324),
        (-1.99818689, 0.00725594),
        (-1.83833194, -0.00435356),
        (-1.69126538, 0.00261214),
        (-1.55596415, -0.00156728),
        (-1.43148702, 0.000940369969),
        (-1.31696806, -0.000564221981),
        (-1.21161061, 0.000338533189),
        (-1.11468176, -0.000203119913),
        (-1.02550722, 0.000121871948),
        (-0.943466646, -7.31231688e-05),
        (-0.867989314, 4.38739013e-05),
        (-0.798550169, -2.63243408e-05),
        (-0.734666155, 1.57946045e-05),
        (-0.675892863, -9.47676268e-06),
        (-0.621821434, 5.68605761e-06),
    ),
    "sgd_momentum": (
        (-5.0, -2.0),
        (-4.7, 0.4),
        (-4.268, 1.12),
        (-3.79592, 0.136),
        (-3.3321248, -0.5192),
        (-2.90029971, -0.22376),
        (-2.51036919, 0.192472),
        (-2.16478177, 0.1696216),
        (-1.86210116, -0.04534952),
        (-1.59903478, -0.09841566),
        (-1.37155951, -0.00684994),
        (-1.1755283, 0.04715285),
        (-1.006981, 0.01757082),
        (-0.86228849, -0.01830518),
        (-0.73820492, -0.01427696),
        (-0.63187084, 0.0048695),
        (-0.54079155, 0.00859933),
        (-0.462804416, 0.000145050014),
        (-0.39604258, -0.00425615),
        (-0.33889911, -0.00134937),
        (-0.28999343, 0.00172326),
        (-0.24814098, 0.00119166),
        (-0.2123263, -0.00050413),
        (-0.18167938, -0.00074707),
        (-0.155455157, 2.7944801e-05),
        (-0.13301574, 0.00038192),
        (-0.113815082, 0.000100603444),
        (-0.09738585, -0.00016078),
    ),
    "RMSprop": (
        (-5.0, -2.0),
        (-4.05132145, -1.05131678),
        (-3.43519754, -0.59152343),
        (-2.95893693, -0.3294394),
        (-2.56546289, -0.17756482),
        (-2.22920552, -0.09163256),
        (-1.93626752, -0.04494499),
        (-1.67817686, -0.02081423),
        (-1.44934985, -0.00903559),
        (-1.24588199, -0.00364591),
        (-1.06490301, -0.00135351),
        (-0.90420226, -0.000456444431),
        (-0.761996495, -0.000137562928),
        (-0.636778499, -3.62601019e-05),
        (-0.527215237, -8.11337456e-06),
        (-0.432078505, -1.47473412e-06),
        (-0.350198507, -2.02783991e-07),
        (-0.280434649, -1.84231187e-08),
        (-0.221659834, -7.67742748e-10),
        (-0.172755512, 7.80451998e-12),
        (-0.132615134, -5.057948e-13),
        (-0.100153779, 6.19123501e-14),
        (-0.0743217708, -1.13373781e-14),
        (-0.0541201278, 2.80166702e-15),
        (-0.0386159157, -8.81341191e-16),
    ),
    "adam": (
        (-5.0, -2.0),
        (-4.8000002, -1.80000002),
        (-4.60025478, -1.60082451),
        (-4.40094848, -1.40317262),
        (-4.20227764, -1.20787822),
        (-4.00445033, -1.01592745),
        (-3.80768638, -0.82847307),
        (-3.61221732, -0.64684159),
        (-3.41828623, -0.47252765),
        (-3.22614739, -0.30716934),
        (-3.03606592, -0.15249855),
        (-2.84831706, -0.01026326),
        (-2.66318543, 0.11787552),
        (-2.480964, 0.23046161),
        (-2.30195279, 0.3263587),
        (-2.12645742, 0.40484195),
        (-1.95478732, 0.46564961),
        (-1.7872537, 0.50898799),
        (-1.62416726, 0.53549442),
        (-1.46583566, 0.54617144),
        (-1.31256067, 0.54230812),
        (-1.16463526, 0.52540206),
        (-1.02234036, 0.4970906),
        (-0.88594163, 0.4590951),
        (-0.75568617, 0.41317781),
        (-0.63179919, 0.3611089),
        (-0.51448089, 0.30464048),
        (-0.40390346, 0.24548409),
    ),
}
FINAL = {
    "sgd": (-0.40983101788669085, -4.4214783944146867e-07),
    "sgd_momentum": (-0.061007259235706914, 6.451629325061208e-05),
    "RMSprop": (-0.003005770808471412, -3.0050608426117986e-17),
    "adam": (-0.11386457466501029, 0.0679352937057418),
}

RATES = {"sgd": 0.4, "sgd_momentum": 0.6, "RMSprop": 0.3, "adam": 0.2}
MEMORIES = {"sgd": 0, "sgd_momentum": 1, "RMSprop": 1, "adam": 2}


def square(x):
    return x * x


def trained(method, epochs=30, start=(-5.0, -2.0)):
    """Walk with the lesson's own answers, as the slides' loop does."""
    W, memory = np.array(start), [np.zeros(2)] * MEMORIES[method]
    path = [W]
    for t in range(epochs):
        returned = ANSWERS[method](W, *memory, ANSWERS["df_w"](W), RATES[method], *([t] if method == "adam" else []))
        W, *memory = returned if memory else [returned]
        path.append(W)
    return np.array(path)


def exactly(method, epochs):
    """Return the point of exact arithmetic: each rule once more, in one variable, with 50 digits."""
    one, point = mpmath.mpf(1), []
    with mpmath.workdps(50):
        for start, slope in ((-5, one / 5), (-2, one * 4)):
            w, v, s, rate = mpmath.mpf(start), mpmath.mpf(0), mpmath.mpf(0), mpmath.mpf(str(RATES[method]))
            for t in range(1, epochs + 1):
                d = slope * w
                if method == "sgd":
                    w -= rate * d
                elif method == "sgd_momentum":
                    v = (v + d) / 2
                    w -= rate * v
                elif method == "RMSprop":
                    s += (d * d - s) / 10
                    w -= rate * d / mpmath.sqrt(s + mpmath.mpf("1e-6"))
                else:
                    v += (d - v) / 10
                    s += (d * d - s) / 1000
                    size = mpmath.sqrt(s / (1 - mpmath.mpf("0.999") ** t)) + mpmath.mpf("1e-6")
                    w -= rate * v / (1 - mpmath.mpf("0.9") ** t) / size
            point.append(float(w))
    return point


@pytest.mark.parametrize("method", [pytest.param(name, id=f"003-{name}-trajectory") for name in PRINTED])
def test_the_printed_trajectories_are_reproduced(method):
    """Every point that the slides show; 2e-6 covers the float32 start of their code."""
    printed = np.array(PRINTED[method])

    np.testing.assert_allclose(trained(method)[: len(printed)], printed, rtol=0, atol=2e-6)


@pytest.mark.parametrize("method", [pytest.param(name, id=f"003-{name}-final") for name in FINAL])
def test_after_thirty_epochs_the_point_is_that_of_exact_arithmetic(method):
    """The reference answers against the rules in 50 digits, which know nothing of NumPy."""
    np.testing.assert_allclose(trained(method)[-1], exactly(method, 30), rtol=1e-9, atol=1e-15)
    np.testing.assert_allclose(trained(method)[-1], FINAL[method], rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("method", PRINTED)
def test_the_packages_rules_walk_like_the_lessons(method):
    """What the explorers draw in grey is what the check accepts."""
    rule = {"RMSprop": optimizers.rmsprop}.get(method) or getattr(optimizers, method)
    path = optimizers.train(
        rule, ANSWERS["df_w"], (-5.0, -2.0), RATES[method], 30, memories=MEMORIES[method], counts=method == "adam"
    )

    np.testing.assert_allclose(path, trained(method), rtol=1e-12, atol=1e-15)


def test_plain_descent_has_a_closed_form():
    """On a quadratic each weight is multiplied by its own factor; the lesson compares with it."""
    for epoch, point in enumerate(trained("sgd")):
        assert point == pytest.approx((-5 * 0.92**epoch, -2 * (-0.6) ** epoch))


@pytest.mark.parametrize(
    ("steps", "printed"),
    [
        pytest.param(steps, place, id=f"001-sign-walk-{steps}")
        for steps, place in zip(
            (0, 1, 2, 3, 4, 63, 64, 65, 66, 67, 68, 69, 70),
            (70, 69, 68, 67, 66, 7, 6, 5, 4, 3, 2, 1, 0),
            strict=True,
        )
    ],
)
def test_the_sign_walk_of_the_slides(steps, printed):
    """From 70 by ones; its derivatives are twice the point (001-sign-walk-derivatives)."""
    place = ANSWERS["find_minimum"](square, 70, steps, 1)

    assert place == printed
    assert ANSWERS["central_difference"](square, place, 1e-4) == pytest.approx(2 * printed, abs=1e-6)


def test_the_corrected_walk_stays_at_zero_as_point_71():
    """001-last-index: the slides call it x_67; it is x_71."""
    assert ANSWERS["find_minimum"](square, 70, 71, 1) == 0


def test_the_arguments_inside_sign_are_derivatives():
    """001-sign-arguments: 138, 136, 134 stand at 69, 68, 67, where the slides write the points."""
    assert [2 * ANSWERS["find_minimum"](square, 70, t, 1) for t in (1, 2, 3)] == [138, 136, 134]


def test_fifty_unit_steps_do_not_reach_zero_from_beyond_fifty():
    """001-iterations: 100 do, from every whole start on the slides."""
    ends = [ANSWERS["find_minimum"](square, start, 50, 1) for start in range(-100, 101)]
    assert [start for start, end in zip(range(-100, 101), ends, strict=True) if end == 0] == list(range(-50, 51))
    assert all(ANSWERS["find_minimum"](square, start, 100, 1) == 0 for start in (-100, -51, 0, 51, 100))


def test_the_quartic_of_the_slides_has_one_minimum():
    """000-quartic-minimum: the only real root of the derivative, found by SymPy; the walk comes within one step."""
    x = sympy.Symbol("x", real=True)
    roots = sympy.Poly(sympy.diff(3 * x**4 - 4 * x**2 - 6 * x - 3, x), x).nroots(n=20)
    real = [float(root) for root in roots if abs(sympy.im(root)) < 1e-12]

    assert real == pytest.approx([1.0657487489560626])
    assert abs(ANSWERS["find_minimum"](ANSWERS["quartic"], -1.0, 100, 0.1) - real[0]) < 0.1


def test_the_gradient_descent_of_the_slides():
    """000-gd-trajectory and 000-gd-gradients: 70, 56, 44.8, 35.84, 28.672."""
    path = ANSWERS["gradient_descent"](square, 70.0, 0.1, 4)

    assert path == pytest.approx([70, 56, 44.8, 35.84, 28.672], abs=1e-6)
    assert [2 * x for x in path[:4]] == pytest.approx([140, 112, 89.6, 71.68], abs=1e-6)


def test_two_minus_signs_climb_to_84():
    """000-momentum-sign, 001-momentum-sign: the slides' rule goes uphill; the lesson's goes down."""
    v = 0.5 * 0 - 0.1 * 140
    W, _ = ANSWERS["sgd_momentum"](np.array([70.0]), np.zeros(1), np.array([140.0]), 0.1)

    assert 70 - v == pytest.approx(84)
    assert W[0] == pytest.approx(63)


@pytest.mark.parametrize(
    ("place", "exact"),
    [
        pytest.param((-1, 1), (-2, 2), id="001-gradient2d--1-1"),
        pytest.param((0, 5), (0, 10), id="001-gradient2d-0-5"),
        pytest.param((5, -5), (10, -10), id="001-gradient2d-5--5"),
        pytest.param((0, 1), (0, 2), id="001-2d-walk-last-gradient"),
        pytest.param((3, 4), (6, 8), id="001-2d-walk-gradients-0"),
        pytest.param((2, 3), (4, 6), id="001-2d-walk-gradients-1"),
        pytest.param((1, 2), (2, 4), id="001-2d-walk-gradients-2"),
    ],
)
def test_the_gradients_of_the_slides_in_two_variables(place, exact):
    """Of x² + y²; the printed digits beyond the sixth come from another width than the slides show."""
    assert ANSWERS["gradient"](lambda x, y: x**2 + y**2, *place) == pytest.approx(exact, abs=1e-6)


def test_the_printed_digits_of_the_gradient_come_from_a_width_of_1e_7():
    """What the lesson says of -1.9999999967."""
    found, _ = ANSWERS["gradient"](lambda x, y: x**2 + y**2, -1, 1, 1e-7)

    assert found == pytest.approx(-1.9999999967268423, abs=1e-12)


def test_the_sign_walk_in_two_variables():
    """001-2d-walk: (3, 4), (2, 3), (1, 2), (0, 1), (0, 0), with the gradient of the lesson."""
    point, walk = (3, 4), [(3, 4)]
    for _ in range(4):
        slopes = ANSWERS["gradient"](lambda x, y: x**2 + y**2, *point)
        point = tuple(at - int(np.sign(round(slope, 9))) for at, slope in zip(point, slopes, strict=True))
        walk.append(point)

    assert walk == [(3, 4), (2, 3), (1, 2), (0, 1), (0, 0)]


def test_the_gradient_agrees_with_symbolic_differentiation():
    """A function that is no polynomial, at a place of no special numbers."""
    x, y = sympy.symbols("x y")
    expression = sympy.exp(x) * sympy.sin(x * y)
    exact = [float(sympy.diff(expression, name).subs({x: 0.3, y: 1.7})) for name in (x, y)]

    assert ANSWERS["gradient"](lambda a, b: math.exp(a) * math.sin(a * b), 0.3, 1.7) == pytest.approx(exact, abs=1e-7)


def test_the_valley_and_its_gradient():
    """003-f34: f(3, 4) = 32.9; df_w is what SymPy finds."""
    a, b = sympy.symbols("a b")
    f = 0.1 * a**2 + 2 * b**2

    assert float(f.subs({a: 3, b: 4})) == pytest.approx(32.9)
    found = ANSWERS["df_w"](np.array([3, 4]))
    assert found == pytest.approx([float(sympy.diff(f, name).subs({a: 3, b: 4})) for name in (a, b)])


def test_adam_starts_with_the_correction_of_step_one():
    """003-adam-t: t counts from 0, so at t = 0 both weights move by the learning rate."""
    zero = np.zeros(2)
    W, V, S = ANSWERS["adam"](np.array([-5.0, -2.0]), zero, zero, np.array([-1.0, -8.0]), 0.2, 0)

    np.testing.assert_allclose([W, V, S], [[-4.8, -1.8], [-0.1, -0.8], [0.001, 0.064]], atol=1e-6)


def test_the_largest_rate_lies_between_arriving_and_running_away():
    """What `learning_rate` asks for, by walking: 1.7x² arrives at 0.58 and not at 0.59."""
    distances = {eta: abs(optimizers.descend(lambda x: 3.4 * x, 4.0, eta, 400)[-1]) for eta in (0.58, 0.59)}

    assert distances[0.58] < 0.1
    assert distances[0.59] > 4
    assert 2 / 3.4 / 1.05 < ANSWERS["learning_rate"] < 2 / 3.4 * 1.05


@pytest.mark.parametrize(
    ("share", "points", "slip"),
    [
        (0.9501, 2, None),
        (1.0499, 2, None),
        (0.94, 1, None),
        (1.06, 1, None),
        (1.7, 1, "rate-of-other-curve"),
        (0.5, 1, "one-step-rate"),
        (2.0, 1, "curvature-halved"),
    ],
)
def test_a_learning_rate_is_right_within_five_per_cent(share, points, slip):
    """As the exercise says, to both sides; beyond it the known slips are named."""
    scores = try_answer(list(cells(LESSON)), "learning-rate", f"learning_rate = {share} * 2 / 3.4")

    assert sum(scores.values()) == points
    assert [row.slip for score in scores.values() for row in score.rows] == [None, slip]


def table_score(plan, table, name="table"):
    """Return the score of one table worth as many points as it has cells to fill."""
    card = check.Scorecard(points=check.DESCENTS[plan].to_fill())
    card.table(lambda: table, check.DESCENTS[plan], name=name)
    return card.score()


SLIDES = {
    "gradient descent": [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]}],
    "momentum": [
        {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},
        {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},
    ],
    "RMSProp": [
        {"dW": [-1, -8], "S": [0.1, 6.4], "W": [-4.0513, -1.0513]},
        {"dW": [-0.8103, -4.2053], "S": [0.1556, 7.5284], "W": [-3.4351, -0.5915]},
    ],
}


@pytest.mark.parametrize(
    ("plan", "cells_in_all"),
    [
        pytest.param("gradient descent", 8, id="003-sgd-hand"),
        pytest.param("momentum", 8, id="003-momentum-hand"),
        pytest.param("RMSProp", 8, id="003-rms-hand-1 and 003-rms-hand-2, cut digits included"),
    ],
)
def test_the_hand_calculations_of_the_slides_are_right(plan, cells_in_all):
    """As printed, with the one misprint mended; fails where cut digits are refused."""
    assert table_score(plan, SLIDES[plan]) == cells_in_all


def test_the_misprint_of_the_slides_costs_its_cell_and_is_named():
    """003-rms-hand-w2: -0.5920 for -0.591523."""
    table = copy.deepcopy(SLIDES["RMSProp"])
    table[1]["W"][1] = -0.5920

    score = table_score("RMSProp", table)

    assert score == 7
    assert [row.slip for row in score.rows if row.slip] == ["slides-figure"]
    assert exactly("RMSprop", 2)[1] == pytest.approx(-0.5915234259160702)


@pytest.mark.parametrize("plan", check.DESCENTS)
def test_the_rules_of_the_tables_are_those_of_the_methods(plan):
    """Two epochs by the tables' rules end where exact arithmetic ends."""
    method = {"gradient descent": "sgd", "momentum": "sgd_momentum", "RMSProp": "RMSprop", "Adam": "adam"}[plan]
    before = {key: np.array(value) for key, value in check.DESCENTS[plan].start.items()}
    for epoch in (1, 2):
        now = {}
        for column in check.DESCENTS[plan].columns:
            now[column.name] = np.asarray(column.rule(now, before, epoch))
        before = now

    assert before["W"] == pytest.approx(exactly(method, 2))


def test_one_slip_costs_one_cell():
    """A wrong V in epoch 1 with everything after it computed from it: seven of eight."""
    table = [
        {"dW": [-1, -8], "V": [-0.5, 4], "W": [-4.7, -4.4]},
        {"dW": [-0.94, -17.6], "V": [-0.72, -6.8], "W": [-4.268, -0.32]},
    ]

    score = table_score("momentum", table)

    assert score == 7
    (row,) = [row for row in score.rows if row.verdict == "not yet"]
    assert row.title == "table, epoch 1: V[1] = 4"
    assert row.slip == "sign-lost"
    assert "-4" not in row.reason.replace("-8", "")


def test_a_true_cell_after_a_slip_of_the_pen_is_right_too():
    """Who computed with the right number and wrote down a wrong one loses that cell alone."""
    table = copy.deepcopy(SLIDES["momentum"])
    table[1]["V"][0] = -0.072

    assert table_score("momentum", table) == 7


@pytest.mark.parametrize("plan", ["momentum", "RMSProp", "Adam"])
def test_a_table_as_it_is_handed_out_is_not_attempted(plan):
    """The cells filled in as an example earn nothing."""
    handed_out = [
        {
            column.name: [
                _true_cell(plan, column.name, index)
                if (epoch, column.name, index) in check.DESCENTS[plan].given
                else None
                for index in (0, 1)
            ]
            for column in check.DESCENTS[plan].columns
        }
        for epoch in (1, 2)
    ]
    score = table_score(plan, handed_out)

    assert score == 0
    assert [row.verdict for row in score.rows] == ["not attempted"]
    handed_out[0]["W"][1] = float(_true_cell(plan, "W", 1))
    assert table_score(plan, handed_out) == 1


def test_the_tables_of_the_lesson_are_filled_in_where_the_check_says_so():
    """What stands in the stub is true, is what the plan calls given, and the text's 41 numbers are left."""
    source = next(cell.source for lesson in [LESSON] for cell in cells(lesson) if cell.grade_id == "adam-by-hand")
    names = {}
    exec(source.partition("### BEGIN")[0], names)
    for plan, name in (("RMSProp", "rmsprop_table"), ("Adam", "adam_table")):
        filled = {
            (epoch, key, index)
            for epoch, row in enumerate(names[name], start=1)
            for key, pair in row.items()
            for index, number in enumerate(pair)
            if number is not None
        }
        assert filled == check.DESCENTS[plan].given
        assert all(near(names[name][0][key][index], _true_cell(plan, key, index)) for _, key, index in filled)
    assert sum(table.to_fill() for table in check.DESCENTS.values()) == 41


def _true_cell(plan, key, index):
    """Return a number of epoch 1."""
    before = {name: np.array(value) for name, value in check.DESCENTS[plan].start.items()}
    now = {}
    for column in check.DESCENTS[plan].columns:
        now[column.name] = np.asarray(column.rule(now, before, 1))
    return now[key][index]


def test_a_changed_example_costs_a_cell():
    """Who spoils a cell that was filled in is told so; the rest follows from it."""
    table = copy.deepcopy(SLIDES["momentum"])
    table[0]["V"][0] = 0.5

    score = table_score("momentum", table)

    assert [row.title for row in score.rows if row.verdict != "right"] == ["table, epoch 1: V[0] = 0.5"]
    assert 7 <= score < 8


@pytest.mark.parametrize(
    ("plan", "epoch", "key", "pair", "slip"),
    [
        pytest.param("gradient descent", 0, "dW", [-1, 8], "sign-lost", id="2 · 2² is 8, as a lost sign is"),
        pytest.param("gradient descent", 0, "W", [-4.4, 2.8], "rate-of-other-table", id="0.6 for 0.4"),
        pytest.param(
            "momentum", 0, "W", [-4.7, -0.4], "rate-of-other-table", id="0.4 for 0.6, where only a sign differs"
        ),
        pytest.param(
            "Adam", 1, "V", [-0.996, -7.92], "corrected-reused", id="-7.92 alone is also the new part in full"
        ),
    ],
)
def test_a_number_that_fits_two_slips_gets_the_likelier_name(plan, epoch, key, pair, slip):
    """Each of these numbers was once explained by a slip that it fits by chance."""
    rows, before = [], {name: np.array(value) for name, value in check.DESCENTS[plan].start.items()}
    for row in (0, 1):
        now = {}
        for column in check.DESCENTS[plan].columns:
            wrong = row == epoch and column.name == key
            now[column.name] = np.array(pair if wrong else column.rule(now, before, row + 1), dtype=float)
        rows.append({name: list(numbers) for name, numbers in now.items()})
        before = now

    assert {row.slip for row in table_score(plan, rows).rows if row.slip} == {slip}


def test_every_slip_of_the_tables_is_named_where_it_is_made():
    """For each column and known wrong rule: put its number in place, in epoch 2, and read its name."""
    for plan, table in check.DESCENTS.items():
        for column in table.columns:
            for slip, rule in column.slips.items():
                assert slip in _named(plan, column.name, rule), (plan, column.name, slip)


def _named(plan, key, rule):
    """Return the slips named when epoch 2 of a true table has a wrong rule's number in one column."""
    rows, before = [], {name: np.array(value) for name, value in check.DESCENTS[plan].start.items()}
    for epoch in (1, 2):
        now = {}
        for column in check.DESCENTS[plan].columns:
            used = rule if column.name == key and epoch == 2 else column.rule
            now[column.name] = np.array(used(now, before, epoch), dtype=float)
        rows.append({name: [None if math.isnan(cell) else cell for cell in cells] for name, cells in now.items()})
        before = now
    return {row.slip for row in table_score(plan, rows).rows}


@pytest.mark.parametrize(
    ("filled", "verdict"),
    [
        pytest.param([{"dW": [None, None], "W": [None, None]}] * 2, "not attempted", id="empty"),
        pytest.param([], "not yet", id="rows lost"),
        pytest.param(None, "not yet", id="no table"),
        pytest.param([{"dW": [1, 2]}, {}], "not yet", id="keys lost"),
        pytest.param([{"dW": np.array(1.0), "W": [1, 2]}] * 2, "not yet", id="one number for a pair"),
        pytest.param(["dW", "W"], "not yet", id="text for rows"),
        pytest.param([{"dW": "ab", "W": [1, 2]}] * 2, "not yet", id="text for a pair"),
    ],
)
def test_a_table_that_lost_its_form_scores_nothing_and_says_what_is_wanted(filled, verdict):
    """Whatever a student leaves there, the check is a row with a reason, not an error."""
    score = table_score("gradient descent", filled, name="gd_table")

    assert score == 0
    assert [row.verdict for row in score.rows] == [verdict]
    assert "gd_table" in score.rows[0].reason


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        ([-4, 6, 1, 2], "expected 2 numbers, found 4; decimals are written with a point"),
        ([-4.6], "expected 2 numbers, found 1"),
        ([], "expected 2 numbers, found 0"),
    ],
)
def test_a_pair_with_more_or_fewer_numbers_costs_that_pair_only(pair, told):
    """A decimal comma makes four whole numbers of two decimals; the rest of the table is judged as usual."""
    table = copy.deepcopy(SLIDES["gradient descent"])
    table[0]["W"] = pair

    score = table_score("gradient descent", table)

    assert score == 6
    assert [row.reason.startswith(told) for row in score.rows if row.verdict != "right"] == [True, True]


def test_a_table_that_was_never_defined_is_not_attempted():
    """The name is missing because its cell was not run."""
    card = check.Scorecard(points=4)
    card.table(lambda: nowhere, check.DESCENTS["momentum"], name="nowhere")  # noqa: F821

    assert [row.verdict for row in card.score().rows] == ["not attempted"]


@pytest.mark.parametrize("cell", ["-1", True, math.nan, math.inf, 1j, [-1], 10**400, object()])
def test_a_cell_that_holds_no_number_costs_that_cell_only(cell):
    """Its column's other number and all later cells are judged as usual."""
    table = copy.deepcopy(SLIDES["gradient descent"])
    table[0]["dW"][0] = cell

    assert table_score("gradient descent", table) == 7


def test_an_empty_cell_is_not_attempted_and_the_others_count():
    """Half a table gives half the points."""
    table = [SLIDES["gradient descent"][0], {"dW": [None, None], "W": [None, None]}]

    score = table_score("gradient descent", table)

    assert score == 4
    assert [row.verdict for row in score.rows] == ["right", *["not attempted"] * 4]


@pytest.mark.parametrize(
    ("got", "want", "expected"),
    [
        (0.1556, 0.155653, True),
        (-3.4351, -3.435198, True),
        (-0.5920, -0.591523, False),
        (0.0019, 0.0019206, False),
        (0.001921, 0.0019206, True),
        (0.0, 0.0, True),
        (1e-3, 0.0, False),
        (math.nan, 1.0, False),
        (1.0, math.nan, False),
    ],
)
def test_four_digits_cut_or_rounded_are_near(got, want, expected):
    """What the exercise promises about digits."""
    assert near(got, want) is expected


@pytest.mark.parametrize("epsilon_inside", [True, False])
def test_epsilon_may_stand_inside_or_outside_the_root(epsilon_inside):
    """Both answers get full marks from the checks of the lesson, with any ε that a caller gives."""
    size = ("np.sqrt({} + epsilon)" if epsilon_inside else "(np.sqrt({}) + epsilon)").format
    source = f"""
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    S = gamma * S + (1 - gamma) * dW**2
    return W - lr * dW / {size("S")}, S

def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    V, S = beta1 * V + (1 - beta1) * dW, beta2 * S + (1 - beta2) * dW**2
    v, s = V / (1 - beta1 ** (t + 1)), S / (1 - beta2 ** (t + 1))
    return W - lr * v / {size("s")}, V, S
"""
    assert sum(try_answer(list(cells(LESSON)), "adam", source).values()) == 5


def test_every_slip_of_the_lessons_checks_is_in_the_catalogue():
    """A check that names an unknown slip would fail in front of a student."""
    for table in check.DESCENTS.values():
        for column in table.columns:
            assert all(explain(slip) for slip in column.slips)


def _raising(*_):
    raise ValueError("no")


def _waiting(*_):
    raise NotImplementedError


HOSTILE = [
    _raising,
    _waiting,
    lambda *_: None,
    lambda *_: math.nan,
    lambda *_: 1j,
    lambda *_: [],
    lambda *_: [1j, 2],
    lambda *_: "text",
    lambda *_: np.full(2, np.inf),
    lambda *_: ([1, 2], [3]),
    lambda: None,
]
EXPLORERS = {
    "descent_path": ("gradient_descent",),
    "descent_landscape": ("gradient_descent",),
    "gradient_field": ("gradient",),
    "descent_on_contours": ("sgd",),
    "descent_race": ("sgd", "sgd_momentum", "RMSprop", "adam"),
}


@pytest.mark.parametrize("name", [name for name in EXPLORERS if name != "descent_race"])
def test_a_hostile_function_leaves_the_explorer_alive(name):
    """Its trouble is told in words at both ends of the slider, and a right function is well again after it."""
    (function,) = EXPLORERS[name]
    now = ANSWERS[function]
    explorer = getattr(explore, name)(**{function: lambda *arguments: now(*arguments)})  # noqa: PLW0108 (`now` changes)
    slider = next(iter(explorer.controls.values()))
    for hostile in HOSTILE:
        now = hostile
        slider.value = slider.max if slider.value == slider.min else slider.min
        assert f"your {function}" in explorer.reading.trouble
    now = ANSWERS[function]
    slider.value = slider.max
    assert not explorer.reading.trouble


@pytest.mark.parametrize("first", [0, 4, 7])
def test_hostile_rules_leave_the_race_alive(first):
    """Four of them at a time; each has its trouble told, and references run in their place."""
    names = EXPLORERS["descent_race"]
    explorer = explore.descent_race(**dict(zip(names, HOSTILE[first : first + 4], strict=True)))

    explorer.controls["epoch"].value = 30

    assert all(f"your {function}" in explorer.reading.trouble for function in names)
    assert "sgd 0.017, sgd_momentum 0.00037, RMSprop 9e-07, adam 0.011" in explorer.words


@pytest.mark.parametrize("name", EXPLORERS)
def test_the_lessons_answers_give_no_trouble(name):
    """At every end of every control, the right functions and the references agree."""
    explorer = getattr(explore, name)(**{function: ANSWERS[function] for function in EXPLORERS[name]})

    for control in explorer.controls.values():
        ends = control.options if hasattr(control, "options") else (control.min, control.max)
        for end in ends:
            control.value = end
            assert not explorer.reading.trouble
        explorer.reset()


@pytest.mark.parametrize("name", EXPLORERS)
def test_the_still_picture_is_small_and_described(name):
    """What a graded notebook keeps."""
    page = getattr(explore, name)().still_html()

    assert len(page) < 60_000
    assert 'alt="' in page


@pytest.mark.parametrize(
    ("eta", "words"),
    [(0.02, "too small"), (0.3, "right"), (0.95, "large"), (1.0, "on the edge"), (1.1, "too large")],
)
def test_the_readout_says_what_the_learning_rate_does(eta, words):
    """From too small to diverging, on x², where the edge is 1."""
    explorer = explore.descent_path()

    explorer.controls["eta"].value = eta

    assert explorer.words.splitlines()[2].startswith(words)


@pytest.mark.parametrize("width", [1e-2, 1e-4, 1e-6, 1e-8])
@pytest.mark.parametrize("curve", ["x² from 70", "1.7x² from 4"])
def test_a_right_descent_of_any_width_is_left_in_peace(width, curve):
    """Far out on a path that runs away, a narrow central difference has lost its digits; that is no other path."""

    def gradient_descent(f, x, eta, num_iteration):
        path = [x]
        for _ in range(num_iteration):
            x = x - eta * (f(x + width / 2) - f(x - width / 2)) / width
            path.append(x)
        return path

    explorer = explore.descent_path(gradient_descent, curve=curve)
    for eta in (0.01, 0.5, 0.94, 1.1, 1.2):
        explorer.controls["eta"].value = eta
        assert not explorer.reading.trouble, eta


@pytest.mark.parametrize(
    ("factor", "words"),
    [(1.2, "farther away"), (0.9, "comes nearer, but by other steps"), (-1.0, "not every step")],
)
def test_the_words_are_about_the_path_that_is_drawn(factor, words):
    """At η = 0.3 the rule arrives; a student's path that climbs must not read "right"."""
    explorer = explore.descent_path(lambda f, x, eta, n: [x * factor**k for k in range(n + 1)])

    explorer.controls["eta"].value = 0.3

    assert words in explorer.words
    assert "right" not in explorer.words
    assert "another path" in explorer.reading.trouble


def test_on_contours_each_direction_has_a_fate_of_its_own():
    """At 0.4 the steep direction jumps while the flat one creeps; at 0.55 the steep one diverges."""
    explorer = explore.descent_on_contours(sgd=ANSWERS["sgd"])

    explorer.controls["eta"].value = 0.4
    assert "along w₁ η is too small" in explorer.words
    assert "along w₂ η is large" in explorer.words
    explorer.controls["eta"].value = 0.55
    assert "along w₂ η is too large" in explorer.words


@pytest.mark.parametrize(
    ("start", "landscape", "words"),
    [
        (-1.2, "two valleys", "local minimum only"),
        (1.2, "two valleys", "global minimum"),
        (-1.0, "a flat step", "no minimum"),
        (1.2, "a flat step", "only minimum"),
        (-1.5, "one valley", "only minimum"),
        (1.5, "one valley", "only minimum"),
    ],
)
def test_where_a_descent_rests_depends_on_the_start(start, landscape, words):
    """Local, global and flat places, each in words."""
    explorer = explore.descent_landscape(gradient_descent=ANSWERS["gradient_descent"])

    explorer.controls["landscape"].value = landscape
    explorer.controls["start"].value = start

    assert words in explorer.words


def test_the_middle_of_the_saddle_is_told():
    """Both derivatives 0 and no minimum; on the bowl the same place is the bottom."""
    explorer = explore.gradient_field(gradient=ANSWERS["gradient"])
    explorer.controls["x"].value = explorer.controls["y"].value = 0.0
    assert "the bottom" in explorer.words

    explorer.controls["surface"].value = "saddle"

    assert "saddle point" in explorer.words


@pytest.mark.parametrize(
    ("track", "winner"), [("long valley", "RMSprop"), ("round bowl", "sgd"), ("saddle", "RMSprop")]
)
def test_the_race_ends_as_the_lesson_says(track, winner):
    """After 30 epochs with the slides' learning rates."""
    explorer = explore.descent_race(**{name: ANSWERS[name] for name in EXPLORERS["descent_race"]})

    explorer.controls["track"].value = track
    explorer.controls["epoch"].value = 30

    assert f"Lowest at this epoch: {winner}." in explorer.words


def test_other_rates_turn_the_order_of_the_race_round():
    """What the lesson says: at 0.2 momentum leads, at 1.3 plain descent has run away."""
    explorer = explore.descent_race()
    explorer.controls["epoch"].value = 30

    explorer.controls["factor"].value = 0.2
    assert "Lowest at this epoch: sgd_momentum." in explorer.words
    explorer.controls["factor"].value = 1.3
    assert "loss: sgd 8.1e+02" in explorer.words


def test_in_the_round_bowl_momentum_wins_with_small_rates():
    """What the lesson says of × 0.2."""
    explorer = explore.descent_race()
    explorer.controls["epoch"].value = 30
    explorer.controls["track"].value = "round bowl"
    explorer.controls["factor"].value = 0.2

    assert "Lowest at this epoch: sgd_momentum." in explorer.words


def test_rmsprop_and_adam_leave_the_ridge_first_though_the_loss_does_not_show_it():
    """From (-5, 0.02) after five epochs, by the place and by the loss; the marked places are flat."""
    start, places, losses = (-5.0, 0.02), {}, {}
    for method, memories in MEMORIES.items():
        rule = optimizers.rmsprop if method == "RMSprop" else getattr(optimizers, method)
        path = optimizers.train(
            rule, SADDLE.gradient, start, RATES[method], 5, memories=memories, counts=method == "adam"
        )
        places[method], losses[method] = path[-1][1], SADDLE.f(*path[-1])

    assert min(places["RMSprop"], places["adam"]) > 0.9
    assert max(places["sgd"], places["sgd_momentum"]) < 0.12
    assert max(losses, key=losses.get) == "adam"
    for place in SADDLE.minima + SADDLE.saddles:
        assert not SADDLE.gradient(np.array(place)).any()


def test_a_wrong_rule_is_told_and_still_runs():
    """A student who adds instead of subtracting sees the path climb, and a word."""
    explorer = explore.descent_race(sgd=lambda W, dW, lr: W + 0.1 * lr * dW)

    assert "your sgd takes another path" in explorer.reading.trouble


def test_a_rule_that_changes_its_arguments_cannot_spoil_the_race():
    """W -= ... in a student's rule must not move the points already drawn."""

    def sgd(W, dW, lr):
        W -= lr * dW
        return W

    path = optimizers.train(sgd, ANSWERS["df_w"], (-5.0, -2.0), 0.4, 3)

    np.testing.assert_allclose(path, trained("sgd")[:4])

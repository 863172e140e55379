"""The explorers of lesson 03, without a browser."""

import math
import re
import time

import numpy as np
import pytest

from deltax import explore, style
from deltax.numeric.activations import ACTIVATIONS
from tests.helpers import reference

ANSWERS = reference("03-activations")
WITH_ALPHA = ("prelu", "elu")
NAMES = ("exponential", "softplus", "softsign", "sigmoid", "tanh", "relu", "selu", "swish", *WITH_ALPHA)


def pair(name):
    return ANSWERS[name], ANSWERS[f"{name}_derivative"]


def test_the_gallery_names_height_and_slope():
    """The number is told, not only drawn."""
    gallery = explore.activation_gallery()
    gallery.controls["x"].value = 3.0
    assert "sigmoid is 0.952574" in gallery.words
    assert "slope there: 0.0451767" in gallery.words


def test_the_students_functions_drive_the_gallery_with_two_ways_to_the_slope():
    """The readout holds the derivative and the central difference; right answers give no trouble."""
    own = {name: pair(name) for name in NAMES}
    gallery = explore.activation_gallery(own)
    for name in own:
        gallery.controls["shown"].value = name
        for x in (-5.0, -0.7, 0.0, 2.3, 5.0):
            gallery.controls["x"].value = x
            assert gallery.reading.trouble == "", (name, x)
            assert f"your {name}" in gallery.words
    assert "by the central difference of your function" in gallery.words


def test_a_wrong_derivative_is_seen_in_words():
    """Derivative of the output: the slope at 1 is 0 by the student, 0.1966 by the central difference."""
    gallery = explore.activation_gallery({"sigmoid": (ANSWERS["sigmoid"], lambda data: [x * (1 - x) for x in data])})
    gallery.controls["x"].value = 1.0
    assert "0 by your derivative, 0.196612 by the central difference" in gallery.words
    assert "your sigmoid_derivative gives 0 at x = 1" in gallery.words


def test_kinks_and_jumps_are_told_as_such():
    """At 0 there are two slopes, or none; with alpha 1 the kink of PReLU is gone."""
    gallery = explore.activation_gallery(shown="prelu")
    gallery.controls["x"].value = 0.0
    assert "slope 0.25 on the left, 1 on the right" in gallery.words
    gallery.controls["alpha"].value = 1.0
    assert "kink" not in gallery.words
    gallery.controls["shown"].value = "step"
    assert "a jump at 0" in gallery.words


def test_alpha_can_be_moved_only_where_there_is_one():
    """The slider is grey for the thirteen others."""
    gallery = explore.activation_gallery()
    free = set()
    for name in ACTIVATIONS:
        gallery.controls["shown"].value = name
        if not gallery.controls["alpha"].disabled:
            free.add(name)
    assert free == set(WITH_ALPHA)


def fails(*_):
    raise ValueError("no")


def unwritten(*_):
    raise NotImplementedError


HOSTILE = {
    "raises": fails,
    "unwritten": unwritten,
    "none": lambda *_: None,
    "nan": lambda data, *_: [math.nan] * len(data),
    "infinite": lambda data, *_: [math.inf] * len(data),
    "complex": lambda data, *_: [1j] * len(data),
    "text": lambda *_: "0.5",
    "short": lambda data, *_: data[:1],
    "ragged": lambda *_: [[1], [2, 3]],
    "one number": lambda *_: 0.5,
    "no arguments": lambda: [1],
    "not a function": 3,
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
@pytest.mark.parametrize("shown", ["sigmoid", "prelu"])
def test_the_gallery_survives_any_function(name, shown):
    """Whatever the student's pair does, the reference is drawn and the trouble is told."""
    good = pair(shown)
    for own in ((HOSTILE[name], good[1]), (good[0], HOSTILE[name])):
        gallery = explore.activation_gallery({shown: own}, shown=shown)
        for x in (-5.0, 0.0, 5.0):
            gallery.controls["x"].value = x
        assert gallery.reading.trouble
        assert gallery.stage.draw()[:4] == b"\x89PNG"


@pytest.mark.parametrize("name", sorted(HOSTILE))
@pytest.mark.parametrize("shown", ["softplus", "sigmoid"])
def test_the_far_explorer_survives_any_function(name, shown):
    """The same for the stable functions."""
    far = explore.far_out(HOSTILE[name], HOSTILE[name], shown=shown)
    for x in (-1000.0, 0.0, 1000.0):
        far.controls["x"].value = x
    assert far.reading.trouble


def test_the_far_explorer_shows_where_the_formula_breaks():
    """At 600 both agree; at 800 the formula is inf and the stable form 800."""
    far = explore.far_out(ANSWERS["stable_softplus"], ANSWERS["stable_sigmoid"])
    assert "as it stands: 600" in far.words
    far.controls["x"].value = 800.0
    assert "inf (too large for the computer)" in far.words
    assert "your stable_softplus: 800" in far.words
    far.controls["shown"].value = "sigmoid"
    assert "nan (infinity divided by infinity)" in far.words
    assert far.reading.trouble == ""


def test_the_far_explorer_hears_the_warning():
    """A result that is right by luck still warns."""
    far = explore.far_out(stable_sigmoid=lambda x: 1 / (1 + np.exp(-x)), shown="sigmoid")
    far.controls["x"].value = -1000.0
    assert "your stable_sigmoid warns: overflow encountered in exp" in far.words


@pytest.mark.parametrize("make", [explore.activation_gallery, explore.far_out])
def test_the_still_picture_is_small_and_described(make):
    """Graders and readers without a front end get a light picture with alternative text."""
    still = make().still_html()
    assert len(still) < 60_000
    assert 'alt="' in still


def test_a_step_of_the_slider_is_cheap():
    """Drawing and calling the student's functions stays within the budget, with room for a slow machine."""
    gallery = explore.activation_gallery({"elu": pair("elu")}, shown="elu")
    began = time.process_time()
    for step in range(40):
        gallery.controls["x"].value = -5 + step / 4
        gallery.controls["alpha"].value = step / 40
    assert (time.process_time() - began) / 80 < 0.03


def test_a_jump_is_drawn_without_a_wall_and_without_a_dot():
    """Where the words say that there is no slope, the picture shows none; lines are open at a jump."""
    for name in ("relu", "prelu", "elu", "selu"):
        gallery = explore.activation_gallery({name: pair(name)}, shown=name)
        gallery.controls["x"].value = 0.0
        below = gallery.stage.axes[1]
        dots = [line for line in below.lines if line.get_marker() == "o"]
        assert [len(dot.get_xdata()) for dot in dots] == [0]
        for line in (line for line in below.lines if len(line.get_xdata()) > 100):
            xs, ys = np.asarray(line.get_xdata(), float), np.asarray(line.get_ydata(), float)
            middle = np.abs(xs) < 1e-6
            assert np.isnan(ys[middle]).tolist() == [False, True, False], name


def test_one_failing_place_is_named_and_the_rest_is_drawn():
    """x / |x| fails at 0 only: the curve stays, and the words say where it fails."""

    def slope(data):
        return [(abs(x) + 1 - x * (x / abs(x))) / (abs(x) + 1) ** 2 for x in data]

    gallery = explore.activation_gallery({"softsign": (ANSWERS["softsign"], slope)}, shown="softsign")
    for x in (0.0, 1.0):
        gallery.controls["x"].value = x
        assert "softsign_derivative raised ZeroDivisionError" in gallery.reading.trouble
        assert gallery.reading.trouble.endswith("at x = 0")
    blue = next(line for line in gallery.stage.axes[1].lines if line.get_color() == style.STUDENT["color"])
    assert np.isnan(blue.get_ydata()).sum() == 1
    assert len(blue.get_ydata()) > 100


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (lambda data: 0.5, "your sigmoid returned one number, expected a list"),
        (lambda data: [0.5], "is return inside the loop?"),
    ],
)
def test_what_is_no_list_is_told_in_the_words_of_the_contract(function, words):
    """Not "expected 1 numbers"."""
    gallery = explore.activation_gallery({"sigmoid": (function, ANSWERS["sigmoid_derivative"])})
    assert words in gallery.reading.trouble


def test_no_readout_says_minus_nought():
    """-0 is a number only for a computer."""
    gallery = explore.activation_gallery({name: pair(name) for name in WITH_ALPHA})
    for name in ACTIVATIONS:
        gallery.controls["shown"].value = name
        gallery.controls["alpha"].value = 0.0
        for x in (-2.0, 0.0):
            gallery.controls["x"].value = x
            assert not re.search(r"-0(?![.\d])", gallery.words), gallery.words

"""Functions of a check that are plain arithmetic: done in the student's process, with the same results, unasked."""

import copy
import math
import os
from fractions import Fraction

import numpy as np
import pytest

from deltax.grading.judge import link as link_module
from deltax.grading.judge.formula import formula
from deltax.grading.limits import Limits
from tests.near import Near

_COUNTED = []
_FACTOR = 3


def _quartic(x):
    return (x + 4) * (x + 6) * (x - 2) * (x - 12) - 25 * x * x


def _in_steps(x):
    x += 1
    x, y = x * 2, -x
    return x - y


def _counting(x):
    _COUNTED.append(x)
    return x


def _closure():
    factor = 3
    return lambda x: factor * x


def _guarded(x):
    try:
        return 1 / x
    except ZeroDivisionError:
        return 0


def _numbers(x):
    yield 2 * x


class _Callable:
    def __call__(self, x):
        return 2 * x


PLAIN = {
    "a quartic": _quartic,
    "in steps": _in_steps,
    "a power": lambda x: x**4 - 8 * x**3 + 21 * x**2 - 24 * x + 9,
    "a root": lambda x: x**0.5,
    "a quotient": lambda x: 1 / (x - 1),
    "a remainder": lambda x: x % 3 + x // 2,
    "itself": lambda x: x,
    "a constant": lambda x: 7,
    "whole bits": lambda x: ~x & 6,
    "no number": lambda x: (x * 1e300) * 1e300,
}
NOT_PLAIN = {
    "it looks": lambda x: x if x > 0 else -x,
    "a name": lambda x: _FACTOR * x,
    "another function": lambda x: abs(x) + 1,
    "a field": lambda x: x.real,
    "a closure": _closure(),
    "a default": lambda x, y=2: x * y,
    "any number of arguments": lambda *x: 3,
    "by name only": lambda *, x: x,
    "it keeps count": _counting,
    "an error that it expects": _guarded,
    "a generator": _numbers,
    "the same one": lambda x: x is x,  # noqa: PLR0124
    "among them": lambda x: x in (x, 1),
    "an item": lambda x: x[0],
    "a list": lambda x: [x],
    "a text": lambda x: f"{x}",
    "words": lambda x: "text",
    "nothing": lambda x: None,
    "a large constant": lambda x: x + 10**400,
    "an infinite constant": lambda x: x + 1e999,
    "a complex constant": lambda x: x + 2j,
    "an object": _Callable(),
    "a class": float,
    "a method": [].append,
    "built in": math.sin,
}
NUMBERS = [
    *(0, 1, -3, 2**53, 2**53 + 1, 10**40, 0.5, -0.0, 1e200, math.inf, -math.inf, math.nan, True),
    *(np.float64(2.5), np.float64(-1e200), np.float64(0), np.float32(1.5), np.int64(4), 1 + 2j, Fraction(1, 3)),
    *(np.array([1.0, 2.0]), [1, 2], "text", None),
]


ANSWER = """
import numpy as np

class Dual:
    def __init__(self, value, slope):
        self.value, self.slope = value, slope

    def __mul__(self, other):
        other = other if isinstance(other, Dual) else Dual(other, 0.0)
        return Dual(self.value * other.value, self.slope * other.value + self.value * other.slope)

    __rmul__ = __mul__

def told(value):
    return f"{type(value).__name__} {value!r}"

def tried(function, number):
    try:
        return told(function(number))
    except Exception as error:
        return told(error)

def answer(function, numbers):
    return [tried(function, number) for number in numbers]

def found(f, x):
    for _ in range(1000):
        x = x - f(x) / ((f(x + 1e-5) - f(x - 1e-5)) / 2e-5)
    return x

def of_two(f):
    two, objects = [(Dual(3.0, 1.0), 4.0), (4.0, Dual(3.0, 1.0)), (3.0, 4.0)], (Dual(3.0, 1.0), Dual(4.0, 0.0))
    return [tried(lambda pair: f(*pair).slope, pair) for pair in [*two, objects]]

def used_otherwise(f):
    return [tried(lambda _: f(), 0), tried(lambda _: f(1, 2), 0), tried(lambda x: f(x=x), 3.0), f.__name__, repr(f)]
"""


def _all_of(function, name="answer", *arguments):
    """Return what a student's code gets of a function, and how many questions it asked."""
    link = Near(ANSWER, Limits(wall_factor=100))
    try:
        return link.fetch(name)(function, *arguments), link.asked
    finally:
        link.close()
        os.wait()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # a number beyond all bounds
@pytest.mark.parametrize("kind", PLAIN)
def test_the_results_are_those_that_the_judge_would_give(kind, monkeypatch):
    """For numbers of every kind, also those that are too large, are none, or no numbers: value, type, error."""
    here, questions_here = _all_of(PLAIN[kind], "answer", copy.deepcopy(NUMBERS))
    monkeypatch.setattr(link_module, "formula", lambda function: None)
    asked, questions = _all_of(PLAIN[kind], "answer", copy.deepcopy(NUMBERS))

    assert here == asked
    assert questions == len(NUMBERS)
    assert questions_here < questions


@pytest.mark.parametrize("kind", NOT_PLAIN)
def test_what_is_more_than_arithmetic_is_asked_about(kind):
    """A function that looks, remembers, catches or holds anything else stays with the judge."""
    assert formula(NOT_PLAIN[kind]) is None


def test_a_very_long_formula_is_asked_about():
    """It would be a long message."""
    functions = {length: eval(f"lambda x: {' + '.join(['x'] * length)}") for length in (201, 202)}

    assert len(formula(functions[201])["steps"]) == 200
    assert formula(functions[202]) is None


def test_a_formula_is_read_as_it_is_done():
    """In the order of its operators, each with its operands in their places."""
    assert formula(lambda x, y: y - 2 / x) == {
        "count": 2,
        "steps": [["truediv", 2, [0]], ["sub", [1], [2]]],
        "result": [3],
    }


def test_a_thousand_steps_ask_nothing():
    """Newton's method for x² = 4."""
    value, questions = _all_of(lambda x: x * x - 4, "found", 1.0)

    assert value == pytest.approx(2)
    assert questions == 0


def test_a_formula_that_is_used_otherwise_is_asked_about(monkeypatch):
    """Too few arguments, too many, by name: the same errors and values; its name stays."""
    here, questions = _all_of(PLAIN["a quartic"], "used_otherwise")
    monkeypatch.setattr(link_module, "formula", lambda function: None)

    assert (here, questions) == _all_of(PLAIN["a quartic"], "used_otherwise")
    assert here[3] == "_quartic"


def test_a_formula_of_two_takes_numbers_and_objects(monkeypatch):
    """The slope of 2b · ab in a at (3, 4) is 2 · 4² = 32, in b 4 · 3 · 4 = 48; a number has no slope."""
    function = lambda a, b: 2 * b * (a * b)  # noqa: E731
    here, questions = _all_of(function, "of_two")
    monkeypatch.setattr(link_module, "formula", lambda function: None)

    assert (here, 4) == _all_of(function, "of_two")
    assert questions == 2  # where one is an object and one is not
    assert here[0] == "float 32.0"
    assert here[1] == "float 48.0"

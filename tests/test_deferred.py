"""Operators that wait until a check's function returns, or travel ahead: what comes out is what comes out at once."""

import contextlib
import io
import os
import time
import warnings

import numpy as np
import pytest

from deltax.grading.judge import deferred
from deltax.grading.judge import link as link_module
from deltax.grading.judge.proxy import Proxy
from deltax.grading.limits import Limits
from deltax.grading.wire.frames import Channel
from deltax.student import Unanswerable
from tests.near import Near

DUAL = """
import os
import warnings
import numpy as np

done = []

class Dual:
    def __init__(self, value, slope):
        self.value, self.slope = value, slope

    def __add__(self, other):
        done.append("add")
        {add}
        other = other if isinstance(other, Dual) else Dual(other, 0.0)
        return Dual(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other):
        done.append("mul")
        {mul}
        other = other if isinstance(other, Dual) else Dual(other, 0.0)
        return Dual(self.value * other.value, self.slope * other.value + self.value * other.slope)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return Dual(-self.value, -self.slope)

    def __pos__(self):
        return self

    def __float__(self):
        return float(self.value)

def twice(x):
    return x + x

def slope(f, x):
    {before}
    found = f(Dual(x, 1.0))
    found = list(found)[0] if hasattr(found, "__next__") else found
    {after}
    return getattr(found, "slope", found)
"""
RIGHT = {"add": "pass", "mul": "pass", "before": "pass", "after": "pass"}
# What a student may have written otherwise.
ANSWERS = {
    "right": {},
    "an operator raises": {"mul": "raise ValueError('no product')"},
    "an operator raises later": {"mul": "if len(done) > 2: raise ValueError('no product')"},
    "an operator returns nothing": {"mul": "return None"},
    "an operator prints and returns nothing": {"mul": "print(3.0); return None"},
    "an operator prints": {"mul": "print('product', self.value)"},
    "an operator warns": {"mul": "warnings.warn('odd')", "before": "warnings.simplefilter('ignore')"},
    "an operator gives a number": {"mul": "return 7.0"},
    "an operator gives its function": {"before": "global given; given = f", "mul": "return given"},
    "an operator leaves": {"mul": "raise SystemExit(3)"},
    "an operator calls the function again": {"before": "global given; given = f", "mul": "given(0.5)"},
    "an operator gives the other": {"mul": "return other if isinstance(other, Dual) else self"},
    "the error is caught": {
        "mul": "raise ValueError('no')",
        "before": "try: f(Dual(x, 1.0))\n    except ValueError: x += 1",
    },
    "the object is kept": {"after": "done.append(found is f(Dual(x, 1.0)))"},
    "the object comes back": {"after": "return found"},
    "an operator divides by zero": {
        "mul": "np.float64(1.0) / np.float64(done.count('add') > 99)",
        "before": "np.seterr(all='raise')",
    },
    "an operator ends the process": {"mul": "os._exit(1)"},
    "an operator never ends": {"mul": "while True: pass"},
    "an operator never ends, and the call neither": {
        "mul": "while True: pass",
        "before": "try: f(Dual(x, 1.0))\n    except RuntimeError: pass\n    while True: pass",
    },
}
_kept = []


def _keep(x):
    _kept.append(x * x)
    return _kept[-1]


def _twice_as_often(x):
    total = x
    for _ in range(300):
        total = total + x
    return total


def _otherwise(x):
    try:
        return x - 1
    except TypeError:
        return x + (-1)


def _quietly(x):
    with np.errstate(all="ignore"):
        return x * x + 1


def _behind(x):
    x += x * x
    return 3


def _numbers(x):
    yield x * x
    yield x * 3


# What the function of a check may do with the student's object.
FUNCTIONS = {
    "a polynomial": lambda link: lambda x: (x + 4) * (x + -6.0) * x + 2 * x,
    "a number": lambda link: lambda x: (x * x) and 3,
    "its argument": lambda link: lambda x: +x,
    "a list": lambda link: lambda x: [x * x, -x][1],
    "a large number": lambda link: lambda x: x * 10**400,
    "a comparison": lambda link: lambda x: x * x if x > 0 else x,
    "a comparison behind an operator": lambda link: lambda x: x if x * x > 0 else -x,
    "data": lambda link: lambda x: x * float(x * 2) + 1,
    "a field": lambda link: lambda x: x * (x * x).value,
    "a function of the student's": lambda link: lambda x: link.fetch("twice")(x * 3) * x,
    "a power and a quotient": lambda link: lambda x: (x * x + 1) ** 2 / 3,
    "a constant behind an operator": lambda link: _behind,
    "no such operator": lambda link: lambda x: x * 2 - 1,
    "an error of its own": lambda link: lambda x: (x * x) + {}["no such key"],
    "very many": lambda link: _twice_as_often,
    "what it gave before": lambda link: _keep,
    "an error that it expects": lambda link: _otherwise,
    "an error state of its own": lambda link: _quietly,
    "an iterator": lambda link: lambda x: iter([x * x, x]),
    "a generator": lambda link: _numbers,
    "a field twice": lambda link: lambda x: (y := x * x).value + y.value,
}


def _value(one):
    """Return a value, or what an object holds."""
    return (type(one).__name__, one.value, one.slope) if isinstance(one, Proxy) else one


def _done(link):
    try:
        return list(link.fetch("done"))
    except Unanswerable as problem:
        return str(problem)


def _slope(answer, function):
    """Return everything that the judge learns when the student's `slope` is called with a function."""
    _kept.clear()
    seconds = 0.3 if "while True" in answer.get("mul", "") else 10
    link = Near(DUAL.format(**(RIGHT | answer)), Limits(seconds_per_call=seconds, wall_factor=100))
    seen = {"prints": io.StringIO()}
    try:
        with contextlib.redirect_stdout(seen["prints"]), warnings.catch_warnings(record=True) as heard:
            warnings.simplefilter("always")
            try:
                seen["value"] = link.fetch("slope")(FUNCTIONS[function](link), 3.0)
            except (Exception, Unanswerable) as problem:
                seen["problem"] = (type(problem).__name__, str(problem), getattr(problem, "slip", None))
            if "problem" not in seen:  # what the function itself does comes before its operators
                seen["kept"] = sorted(getattr(one, "value", one) for one in _kept)
                seen["value"], seen["came back"] = _value(seen["value"]), any(seen["value"] is one for one in _kept)
            seen["done"] = _done(link)
        seen["warnings"] = [str(item.message) for item in heard]
        seen["prints"] = seen["prints"].getvalue()
        seen["limits"] = link.limits_hit
        return seen
    finally:
        link.close()
        os.wait()


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_neither_waiting_nor_travelling_changes_anything_that_anybody_sees(answer, function, monkeypatch):
    """Values, errors, prints, warnings, and what the student's code has done in which order."""
    at_its_place = _slope(ANSWERS[answer], function)
    monkeypatch.setattr(link_module, "formula", lambda function: None)
    waited = _slope(ANSWERS[answer], function)
    monkeypatch.setattr(deferred, "_MAX_WAITING", 0)
    at_once = _slope(ANSWERS[answer], function)

    assert waited == at_once
    assert at_its_place == at_once


def test_more_operators_than_may_wait_are_done_in_between(monkeypatch):
    """Of x + 300 x the slope is 301; seven operators may wait."""
    monkeypatch.setattr(deferred, "_MAX_WAITING", 7)

    assert _slope({}, "very many")["value"] == 301.0


def test_a_polynomial_is_right():
    """Of (x + 4)(x − 6)x + 2x the slope is 3x² − 4x − 22: −7 at 3."""
    seen = _slope({}, "a polynomial")

    assert seen["value"] == -7.0


def test_a_function_of_many_operators_costs_one_question(monkeypatch):
    """That is why they wait: fetch, call, the function's reply, what was done; six operators more."""
    sent, send = [], Channel.send
    monkeypatch.setattr(Channel, "send", lambda self, *frame: (sent.append(os.getpid()), send(self, *frame))[1])

    _slope({}, "a polynomial")
    assert sent.count(os.getpid()) == 3  # done at its place: fetch, call, what was done
    sent.clear()
    monkeypatch.setattr(link_module, "formula", lambda function: None)
    _slope({}, "a polynomial")
    assert sent.count(os.getpid()) == 4
    sent.clear()
    monkeypatch.setattr(deferred, "_MAX_WAITING", 0)
    _slope({}, "a polynomial")
    assert sent.count(os.getpid()) == 4 + 6


@pytest.mark.parametrize(
    "after",
    [
        "while True: pass",
        "while True: f(x)",
        "while True: f(Dual(x, 1.0))",
        "while True:\n        try: f('text')\n        except ValueError: pass",
        "while True:\n        try: f(Dual('text', 1.0))\n        except Exception: pass",
    ],
)
def test_a_call_is_stopped_also_when_it_has_used_a_function_of_the_check(after):
    """Thousands of operators inside a call use up its time, and do not begin it anew; the next call is answered."""
    link = Near(DUAL.format(**RIGHT | {"after": after}), Limits(seconds_per_call=0.5, wall_factor=100))
    began = time.monotonic()
    with pytest.raises(Unanswerable, match="runs too long"):
        link.fetch("slope")(lambda x: x * float(x), 3.0)
    seconds = time.monotonic() - began
    assert link.fetch("twice")(2.0) == 4.0
    link.close()
    os.wait()

    assert link.limits_hit == ["stopped after 0.5 s of processor time in one call"]
    assert link.generation == 0
    assert seconds < 25  # of fifty by the clock

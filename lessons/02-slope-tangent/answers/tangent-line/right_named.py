# right: a named tuple is a tuple; score 3 of 3
from typing import NamedTuple


class Line(NamedTuple):
    slope: float
    intercept: float


def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    return Line(m, f(x0) - m * x0)

# right: math.fsum over a generator, helper function; score 3 of 3
import math


def _prediction(row, w):
    return sum(a * b for a, b in zip(row, w[:, 0]))


def evaluate(x, y, w):
    return math.fsum(abs(_prediction(row, w) - t[0]) for row, t in zip(x, y)) / len(y)

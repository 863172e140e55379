# right: the line of statistics.linear_regression; score 2 of 2
from statistics import linear_regression


def slope(p, q):
    return linear_regression(*zip(p, q)).slope

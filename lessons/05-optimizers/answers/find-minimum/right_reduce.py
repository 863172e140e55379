# right: functools.reduce over the steps; score 3 of 3
from functools import reduce


def _sign(number):
    return 1 if number > 0 else -1 if number < 0 else 0


def find_minimum(f, x, num_iteration, step):
    return reduce(lambda point, _: point - step * _sign(central_difference(f, point, 1e-4)), range(num_iteration), x)

# wrong: written for two and two alone; score 3 of 6
import numpy as np


def network_slopes(u, v, w, t):
    x1, x2 = v[0][0] * u[0] + v[0][1] * u[1], v[1][0] * u[0] + v[1][1] * u[1]
    d1, d2 = 2 * (w[0][0] * x1 + w[0][1] * x2 - t[0]), 2 * (w[1][0] * x1 + w[1][1] * x2 - t[1])
    a, b = d1 * w[0][0] + d2 * w[1][0], d1 * w[0][1] + d2 * w[1][1]
    return [a, b], [[d1 * x1, d1 * x2], [d2 * x1, d2 * x2]], [[a * u[0], a * u[1]], [b * u[0], b * u[1]]]

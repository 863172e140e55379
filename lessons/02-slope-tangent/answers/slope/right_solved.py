# right: two equations y = m x + b solved for m and b; score 2 of 2
import numpy as np


def slope(p, q):
    matrix = [[p[0], 1.0], [q[0], 1.0]]
    m, b = np.linalg.solve(matrix, [p[1], q[1]])
    return m

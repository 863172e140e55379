# right: the slope from d_vec_to_vec; score 4 of 4
import numpy as np


def find_root(f, x, epochs=1000):
    for _ in range(epochs):
        slope = d_vec_to_vec(lambda column: f(column[0, 0]), [x], 1e-5)[0]
        x = x - f(x) / slope
    return x

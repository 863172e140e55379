# wrong: a whole epsilon to each side, divided by epsilon; score 0 of 5; slip width-doubled
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        step = np.zeros_like(w)
        step[i] = epsilon
        slopes = (f(w + step) - f(w - step)) / epsilon
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

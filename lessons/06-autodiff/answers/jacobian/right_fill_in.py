# right: fills an empty table column by column; score 5 of 5
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w, dtype=float).reshape(-1, 1)
    n = w.shape[0]
    first = np.asarray(f(w.copy()))
    table = np.zeros((first.size, n))
    for j in range(n):
        step = np.zeros((n, 1))
        step[j, 0] = epsilon / 2
        table[:, j] = np.ravel(np.asarray(f(w + step)) - np.asarray(f(w - step))) / epsilon
    return table if first.ndim == 2 else table[0]

# wrong: one number out gives a table with one row; score 3.33 of 5
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w, dtype=float).reshape(-1, 1)
    result = []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] += epsilon / 2
        left[i] -= epsilon / 2
        result.append(np.reshape((f(right) - f(left)) / epsilon, (-1, 1)))
    return np.concatenate(result, -1)

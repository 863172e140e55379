# wrong: right and left are names of one column; score 0 of 5; slip same-column-moved
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        right = left = w
        right[i] += epsilon / 2
        left[i] -= epsilon / 2
        columns.append(np.atleast_1d((f(right) - f(left)) / epsilon))
    return np.concatenate(columns, axis=-1)

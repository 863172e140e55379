# wrong: a row for each input; score 2.67 of 5; slip jacobian-transposed
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w, dtype=float).reshape(-1, 1)
    result = []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] += epsilon / 2
        left[i] -= epsilon / 2
        result.append(np.atleast_1d((f(right) - f(left)) / epsilon))
    return np.concatenate(result, -1).T

# wrong: a whole epsilon to each side; score 3.33 of 5; slip double-width
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w, dtype=float).reshape(-1, 1)
    result = []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] += epsilon
        left[i] -= epsilon
        result.append(np.atleast_1d((f(right) - f(left)) / (2 * epsilon)))
    return np.concatenate(result, -1)

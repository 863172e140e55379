# wrong: a column of whole numbers loses the step; score 3.33 of 5; slip whole-number-column
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w).reshape(-1, 1)
    result = []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] = right[i] + epsilon / 2
        left[i] = left[i] - epsilon / 2
        result.append(np.atleast_1d((f(right) - f(left)) / epsilon))
    return np.concatenate(result, -1)

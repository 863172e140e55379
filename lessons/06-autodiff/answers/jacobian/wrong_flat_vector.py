# wrong: gives f a flat vector, not a column; score 1 of 5; slip jacobian-transposed
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w, dtype=float)
    result = []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] += epsilon / 2
        left[i] -= epsilon / 2
        result.append(np.atleast_1d((f(right) - f(left)) / epsilon))
    return np.array(result)

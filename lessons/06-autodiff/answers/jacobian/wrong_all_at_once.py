# wrong: moves all inputs together; score 0 of 5; slip all-inputs-moved
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w, dtype=float).reshape(-1, 1)
    result = []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right += epsilon / 2
        left -= epsilon / 2
        result.append(np.atleast_1d((f(right) - f(left)) / epsilon))
    return np.concatenate(result, -1)

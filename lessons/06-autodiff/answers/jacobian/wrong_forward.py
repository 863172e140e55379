# wrong: forward differences; score 3.33 of 5; slip forward-difference
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.array(w, dtype=float).reshape(-1, 1)
    result = []
    for i in range(len(w)):
        moved = w.copy()
        moved[i] += epsilon
        result.append(np.atleast_1d((f(moved) - f(w)) / epsilon))
    return np.concatenate(result, -1)

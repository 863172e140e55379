# wrong: moves w itself and leaves it moved; score 0.67 of 5
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w = np.asarray(w, dtype=float).reshape(-1, 1)
    result = []
    for i in range(len(w)):
        w[i] += epsilon / 2
        above = f(w)
        w[i] -= epsilon
        result.append(np.atleast_1d((above - f(w)) / epsilon))
        w[i] += 0.25
    return np.concatenate(result, -1)

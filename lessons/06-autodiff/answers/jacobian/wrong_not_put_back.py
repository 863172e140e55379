# wrong: an entry stays moved while the next is stepped; score 3.33 of 5; slip entry-not-put-back
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        w[i] += epsilon / 2
        above = f(w)
        w[i] -= epsilon
        columns.append(np.atleast_1d((above - f(w)) / epsilon))
    return np.concatenate(columns, axis=-1)

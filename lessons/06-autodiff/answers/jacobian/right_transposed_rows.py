# right: rows for the inputs, turned at the end; score 5 of 5
import numpy as np


def d_vec_to_vec(f, w, epsilon=1e-7):
    start = np.array([[float(entry)] for entry in np.ravel(w)])
    rows = []
    for i in range(len(start)):
        values = []
        for side in (0.5, -0.5):
            moved = start.copy()
            moved[i, 0] += side * epsilon
            values.append(f(moved))
        rows.append((values[0] - values[1]) / epsilon)
    if np.ndim(rows[0]) < 2:
        return np.array(rows).reshape(-1)
    return np.array(rows)[:, :, 0].T

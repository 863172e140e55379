# wrong: one-sided difference to the left; score 3.33 of 5; slip backward-difference
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        left = w.copy()
        left[i] -= epsilon
        slopes = (f(w) - f(left)) / epsilon
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

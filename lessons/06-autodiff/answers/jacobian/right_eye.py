# right: steps are the columns of a scaled identity; score 5 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    steps = np.eye(len(w)) * epsilon / 2
    for step in steps:
        step = step[:, np.newaxis]
        slopes = np.divide(np.subtract(f(w + step), f(w - step)), epsilon)
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

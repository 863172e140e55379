# wrong: abs() around the difference; score 1 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] += epsilon / 2
        left[i] -= epsilon / 2
        slopes = abs(f(right) - f(left)) / epsilon
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

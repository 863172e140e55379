# wrong: multiplies the entry with 1 + epsilon, so 0 never moves; score 0 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] *= 1 + epsilon / 2
        left[i] *= 1 - epsilon / 2
        slopes = (f(right) - f(left)) / epsilon
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

# right: divides by the step that was really taken after rounding; score 5 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] = right[i] + 0.5 * epsilon
        left[i] = left[i] - 0.5 * epsilon
        slopes = (f(right) - f(left)) / (right[i] - left[i])
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

# wrong: uses 1e-7 whatever epsilon is given; score 3.33 of 5; slip epsilon-unused
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        right, left = w.copy(), w.copy()
        right[i] += 1e-7 / 2
        left[i] -= 1e-7 / 2
        slopes = (f(right) - f(left)) / 1e-7
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

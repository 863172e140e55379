# right: a mask moves the entry, one comprehension; score 5 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w = np.array(w, dtype=float).reshape(-1, 1)
    rows = np.arange(w.size).reshape(-1, 1)

    def moved(i, by):
        return f(np.where(rows == i, w + by, w))

    columns = [np.atleast_1d((moved(i, epsilon / 2) - moved(i, -epsilon / 2)) / epsilon) for i in range(w.size)]
    return np.hstack(columns)

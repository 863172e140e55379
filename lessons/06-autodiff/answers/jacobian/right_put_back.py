# right: moves its own copy in place and puts it back; score 5 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    for i in range(len(w)):
        old = w[i, 0]
        w[i, 0] = old + epsilon / 2
        up = np.array(f(w))
        w[i, 0] = old - epsilon / 2
        down = np.array(f(w))
        w[i, 0] = old
        slopes = (up - down) / epsilon
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)

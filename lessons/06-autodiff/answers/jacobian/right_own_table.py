# right: fills a table of its own and prints it; score 5 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    point = [float(entry) for entry in np.ravel(w)]
    n = len(point)

    def at(numbers):
        return f(np.array(numbers).reshape(n, 1))

    shape = np.shape(at(point))
    m = 1 if shape in ((), (1,)) else shape[0]
    table = np.empty((m, n))
    for j in range(n):
        plus = point[:j] + [point[j] + epsilon / 2] + point[j + 1 :]
        minus = point[:j] + [point[j] - epsilon / 2] + point[j + 1 :]
        table[:, j] = np.ravel((at(plus) - at(minus)) / epsilon)
    print(table)
    return table[0] if shape in ((), (1,)) else table

# wrong: df_w brings the 2 down and keeps the power; score 2 of 4; slip square-kept
def gradient(f, x, y, e=1e-4):
    return (f(x + e / 2, y) - f(x - e / 2, y)) / e, (f(x, y + e / 2) - f(x, y - e / 2)) / e


def df_w(W):
    return np.array([0.2 * W[0] ** 2, 4 * W[1] ** 2])

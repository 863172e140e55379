# wrong: returns the length of the gradient; score 2 of 4
def gradient(f, x, y, e=1e-4):
    gx = (f(x + e / 2, y) - f(x - e / 2, y)) / e
    gy = (f(x, y + e / 2) - f(x, y - e / 2)) / e
    return (gx**2 + gy**2) ** 0.5


def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

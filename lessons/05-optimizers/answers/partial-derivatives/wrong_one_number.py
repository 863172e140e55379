# wrong: adds both partial derivatives to one number; score 2 of 4
def gradient(f, x, y, e=1e-4):
    gx = (f(x + e / 2, y) - f(x - e / 2, y)) / e
    gy = (f(x, y + e / 2) - f(x, y - e / 2)) / e
    return gx + gy


def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

# wrong: x is moved and not moved back before y, which a tiny width hides; score 2.5 of 4
def gradient(f, x, y, e=1e-4):
    x = x + e / 2
    gx = (f(x, y) - f(x - e, y)) / e
    gy = (f(x, y + e / 2) - f(x, y - e / 2)) / e
    return gx, gy


def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

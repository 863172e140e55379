# right: NumPy scalars in the pair, np.multiply for df_w; score 4 of 4
def gradient(f, x, y, e=1e-4):
    x, y, e = np.float64(x), np.float64(y), np.float64(e)
    gx = np.divide(np.subtract(f(x + e / 2, y), f(x - e / 2, y)), e)
    gy = np.divide(np.subtract(f(x, y + e / 2), f(x, y - e / 2)), e)
    return gx, gy


def df_w(W):
    return np.multiply([2 * 0.1, 2 * 2], W)

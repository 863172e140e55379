# wrong: both with a minus sign, the way down; score 0 of 4
def gradient(f, x, y, e=1e-4):
    return -(f(x + e / 2, y) - f(x - e / 2, y)) / e, -(f(x, y + e / 2) - f(x, y - e / 2)) / e


def df_w(W):
    return -np.array([0.2, 4.0]) * W

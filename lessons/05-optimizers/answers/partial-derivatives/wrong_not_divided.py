# wrong: the differences are not divided by the width; score 2 of 4; slip difference-not-divided
def gradient(f, x, y, e=1e-4):
    return f(x + e / 2, y) - f(x - e / 2, y), f(x, y + e / 2) - f(x, y - e / 2)


def df_w(W):
    return np.array([0.2, 4.0]) * W

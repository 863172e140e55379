# wrong: backward difference over the whole width; score 2 of 4; slip backward-difference
def gradient(f, x, y, e=1e-4):
    return (f(x, y) - f(x - e, y)) / e, (f(x, y) - f(x, y - e)) / e


def df_w(W):
    return np.array([0.2, 4.0]) * W

# right: the pair as a list, half the width named; score 4 of 4
def gradient(f, x, y, e=1e-4):
    half = 0.5 * e
    pair = []
    for dx, dy in ((half, 0), (0, half)):
        pair.append((f(x + dx, y + dy) - f(x - dx, y - dy)) / e)
    return pair


def df_w(W):
    w1, w2 = W.tolist()
    return np.array([0.2 * w1, 4 * w2])

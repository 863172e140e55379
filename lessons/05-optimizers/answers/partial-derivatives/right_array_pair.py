# right: the pair as an array, df_w on a copy of floats; score 4 of 4
def gradient(f, x, y, e=1e-4):
    result = np.zeros(2)
    result[0] = (f(x + e / 2, y) - f(x - e / 2, y)) / e
    result[1] = (f(x, y + e / 2) - f(x, y - e / 2)) / e
    return result


def df_w(W):
    G = W.astype(float)
    G[0] *= 0.2
    G[1] *= 4
    return G

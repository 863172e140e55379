# wrong: the parentheses around the differences are forgotten; df_w right; score 2 of 4; slip parentheses-missing
def gradient(f, x, y, e=1e-4):
    along_x = f(x + e / 2, y) - f(x - e / 2, y) / e
    along_y = f(x, y + e / 2) - f(x, y - e / 2) / e
    return along_x, along_y


def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

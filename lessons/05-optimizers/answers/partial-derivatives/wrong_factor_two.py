# wrong: gradient right; the factor 2 of the power rule is missing in df_w; score 2 of 4; slip factor-two-lost
def gradient(f, x, y, e=1e-4):
    dx = (f(x + e / 2, y) - f(x - e / 2, y)) / e
    dy = (f(x, y + e / 2) - f(x, y - e / 2)) / e
    return dx, dy

def df_w(W):
    return np.array([0.1 * W[0], 2 * W[1]])

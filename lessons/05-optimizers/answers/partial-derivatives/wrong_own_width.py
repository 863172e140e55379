# wrong: ignores e; df_w right; score 2.5 of 4; slip width-ignored
def gradient(f, x, y, e=1e-4):
    e = 1e-4
    return (f(x + e / 2, y) - f(x - e / 2, y)) / e, (f(x, y + e / 2) - f(x, y - e / 2)) / e

def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

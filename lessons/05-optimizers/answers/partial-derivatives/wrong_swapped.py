# wrong: y before x; df_w right; score 2 of 4; slip partials-swapped
def gradient(f, x, y, e=1e-4):
    dx = (f(x + e / 2, y) - f(x - e / 2, y)) / e
    dy = (f(x, y + e / 2) - f(x, y - e / 2)) / e
    return dy, dx

def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

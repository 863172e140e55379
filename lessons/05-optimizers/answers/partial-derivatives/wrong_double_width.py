# wrong: a whole e to each side; df_w right; score 2 of 4; slip double-width
def gradient(f, x, y, e=1e-4):
    return (f(x + e, y) - f(x - e, y)) / (2 * e), (f(x, y + e) - f(x, y - e)) / (2 * e)

def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

# wrong: forward differences; df_w right; score 2 of 4; slip forward-difference
def gradient(f, x, y, e=1e-4):
    return (f(x + e, y) - f(x, y)) / e, (f(x, y + e) - f(x, y)) / e

def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

# wrong: gradient right; df_w cuts whole numbers with zeros_like; score 3.25 of 4
def gradient(f, x, y, e=1e-4):
    dx = (f(x + e / 2, y) - f(x - e / 2, y)) / e
    dy = (f(x, y + e / 2) - f(x, y - e / 2)) / e
    return dx, dy

def df_w(W):
    dW = np.zeros_like(W)
    dW[0] = 0.2 * W[0]
    dW[1] = 4 * W[1]
    return dW

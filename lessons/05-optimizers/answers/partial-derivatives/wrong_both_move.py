# wrong: x and y move together; df_w right; score 2 of 4; slip both-move
def gradient(f, x, y, e=1e-4):
    d = (f(x + e / 2, y + e / 2) - f(x - e / 2, y - e / 2)) / e
    return d, d

def df_w(W):
    return np.array([0.2 * W[0], 4 * W[1]])

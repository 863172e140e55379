# wrong: df_w gives the value of f; score 2 of 4
def gradient(f, x, y, e=1e-4):
    return (f(x + e / 2, y) - f(x - e / 2, y)) / e, (f(x, y + e / 2) - f(x, y - e / 2)) / e


def df_w(W):
    return 0.1 * W[0] ** 2 + 2 * W[1] ** 2

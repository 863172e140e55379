# right: df_w as a sum of equal terms, with helpers and a print; score 4 of 4
def _d_dx(f, x, y, e):
    return (f(x + e / 2, y) - f(x - e / 2, y)) / e


def gradient(f, x, y, e=1e-4):
    swapped = lambda b, a: f(a, b)
    pair = (_d_dx(f, x, y, e), _d_dx(swapped, y, x, e))
    print("gradient", pair)
    return pair


def df_w(W):
    first = 0.1 * W[0] + 0.1 * W[0]
    second = 2 * W[1] + 2.0 * W[1]
    return np.array([first, second])

# right: unpacked and named; score 4 of 4
def gradient(f, x, y, e=1e-4):
    def along(a, b):
        return (f(x + a * e / 2, y + b * e / 2) - f(x - a * e / 2, y - b * e / 2)) / e
    return along(1, 0), along(0, 1)

def df_w(W):
    w1, w2 = W
    result = np.zeros(2)
    result[:] = 2 * 0.1 * w1, 2 * 2 * w2
    return result

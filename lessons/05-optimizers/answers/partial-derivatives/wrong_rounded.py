# wrong: rounds to four and two digits, which shows where there are more; score 1.25 of 4
def gradient(f, x, y, e=1e-4):
    return (
        round((f(x + e / 2, y) - f(x - e / 2, y)) / e, 4),
        round((f(x, y + e / 2) - f(x, y - e / 2)) / e, 4),
    )


def df_w(W):
    return np.round(np.array([0.2, 4.0]) * W, 2)

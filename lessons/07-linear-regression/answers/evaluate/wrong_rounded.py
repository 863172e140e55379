# wrong: rounded to two digits; score 0.67 of 3
def evaluate(x, y, w):
    return round(float(np.mean(np.abs(x @ w - y))), 2)

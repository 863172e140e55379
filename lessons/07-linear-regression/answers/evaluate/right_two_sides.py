# right: errors above and errors below added up; score 3 of 3
def evaluate(x, y, w):
    errors = np.subtract(np.matmul(x, w), y)
    above = errors[errors > 0].sum()
    below = errors[errors < 0].sum()
    return float((above - below) / errors.size)

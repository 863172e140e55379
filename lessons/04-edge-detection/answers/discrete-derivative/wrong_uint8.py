# wrong: turns the row into uint8, where a fall wraps round; score 0 of 2; slip uint8-wrap
def discrete_derivative(values, i):
    values = np.array(values).astype(np.uint8)
    d = values[i + 1:i + 2] - values[i - 1:i]
    return float(d[0]) / 2

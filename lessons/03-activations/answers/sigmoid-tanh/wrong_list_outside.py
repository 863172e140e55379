# wrong: one list for all calls, so the second call gives the first results too; score 1.6 of 4
result_s, result_ds, result_t, result_dt = [], [], [], []

def sigmoid(data):
    for x in data:
        result_s.append(1 / (1 + math.exp(-x)))
    return result_s

def sigmoid_derivative(data):
    for x in data:
        s = 1 / (1 + math.exp(-x))
        result_ds.append(s * (1 - s))
    return result_ds

def tanh(data):
    for x in data:
        result_t.append(math.tanh(x))
    return result_t

def tanh_derivative(data):
    for x in data:
        result_dt.append(1 - math.tanh(x) ** 2)
    return result_dt

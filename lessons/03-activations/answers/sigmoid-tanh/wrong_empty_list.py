# wrong: np.vectorize refuses an empty list, which the contract allows; score 3.2 of 4
_s = np.vectorize(lambda x: 1 / (1 + math.exp(-x)))
_t = np.vectorize(math.tanh)

def sigmoid(data):
    return _s(data).tolist()

def sigmoid_derivative(data):
    s = _s(data)
    return (s * (1 - s)).tolist()

def tanh(data):
    return _t(data).tolist()

def tanh_derivative(data):
    return (1 - _t(data) ** 2).tolist()

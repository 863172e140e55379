# right: lists of NumPy numbers instead of Python floats; score 4 of 4
def sigmoid(data):
    return [1 / (1 + np.exp(-x)) for x in data]

def sigmoid_derivative(data):
    return [s * (1 - s) for s in sigmoid(data)]

def tanh(data):
    return list(np.tanh(data))

def tanh_derivative(data):
    return list(1 - np.tanh(np.array(data)) ** 2)

# right: lists of NumPy numbers, some whole and some not; score 4 of 4
def relu(data):
    return [np.maximum(0, x) for x in data]

def relu_derivative(data):
    return list(np.where(np.array(data) > 0, 1, 0))

def prelu(data, alpha):
    return list(np.where(np.array(data) > 0, data, alpha * np.array(data)))

def prelu_derivative(data, alpha):
    return [np.float64(1) if x > 0 else np.float64(alpha) for x in data]

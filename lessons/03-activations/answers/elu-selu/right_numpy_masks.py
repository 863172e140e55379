# right: masks on a NumPy copy, lists of NumPy numbers out; score 4 of 4
def elu(data, alpha):
    y = np.array(data, dtype=float)
    left = y <= 0
    y[left] = alpha * np.exp(y[left]) - alpha
    return list(y)

def elu_derivative(data, alpha):
    y = np.array(data, dtype=float)
    left = y <= 0
    y[left] = alpha * np.exp(y[left])
    y[~left] = 1
    return list(y)

def selu(data):
    return list(1.05070098 * np.array(elu(data, 1.67326324)))

def selu_derivative(data):
    return list(1.05070098 * np.array(elu_derivative(data, 1.67326324)))

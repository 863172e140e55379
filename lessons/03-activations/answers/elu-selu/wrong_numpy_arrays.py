# wrong: arrays instead of lists; score 3.47 of 4
def elu(data, alpha):
    x = np.array(data, dtype=float)
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0)) - 1))

def elu_derivative(data, alpha):
    x = np.array(data, dtype=float)
    return np.where(x > 0, 1, alpha * np.exp(np.minimum(x, 0)))

def selu(data):
    return 1.0507 * elu(data, 1.6733)

def selu_derivative(data):
    return 1.0507 * elu_derivative(data, 1.6733)

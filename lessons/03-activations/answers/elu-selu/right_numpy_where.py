# right: NumPy and tolist, exp of the negative part only; score 4 of 4
SCALE = 1.0507009873554804934193349852946
ALPHA = 1.6732632423543772848170429916717

def elu(data, alpha):
    x = np.array(data, dtype=float)
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0)) - 1)).tolist()

def elu_derivative(data, alpha):
    x = np.array(data, dtype=float)
    return np.where(x >= 0, 1.0, alpha * np.exp(np.minimum(x, 0))).tolist()

def selu(data):
    return (SCALE * np.array(elu(data, ALPHA))).tolist()

def selu_derivative(data):
    return (SCALE * np.array(elu_derivative(data, ALPHA))).tolist()

# right: NumPy functions on the list, lists of NumPy numbers out; score 4 of 4
def exponential(data):
    return list(np.exp(data))

def exponential_derivative(data):
    return list(np.exp(np.asarray(data, dtype=float)))

def softplus(data):
    return list(np.logaddexp(0, data))

def softplus_derivative(data):
    x = np.array(data, dtype=np.float64)
    return list(1 / (1 + np.exp(-x)))

# wrong: NumPy with 16 bits, three digits only; score 0 of 4
def exponential(data):
    return np.exp(np.array(data, dtype=np.float16)).tolist()

def exponential_derivative(data):
    return exponential(data)

def softplus(data):
    return np.logaddexp(0, np.array(data, dtype=np.float16)).tolist()

def softplus_derivative(data):
    return (1 / (1 + np.exp(-np.array(data, dtype=np.float16)))).tolist()

# right: NumPy with 32 bits, which seven digits allow; back to a list; score 4 of 4
def relu(data):
    return np.maximum(np.array(data, dtype=np.float32), 0).tolist()

def relu_derivative(data):
    return np.heaviside(np.array(data, dtype=np.float32), 0).tolist()

def prelu(data, alpha):
    x = np.array(data, dtype=np.float32)
    x[x < 0] *= np.float32(alpha)
    return x.tolist()

def prelu_derivative(data, alpha):
    x = np.array(data, dtype=np.float32)
    slopes = np.ones_like(x)
    slopes[x <= 0] = alpha
    return slopes.tolist()

# right: the softsign in 32 bits, swish in 64, back to lists; score 4 of 4
def softsign(data):
    x = np.array(data, dtype=np.float32)
    return (x / (np.abs(x) + 1)).tolist()

def softsign_derivative(data):
    x = np.array(data, dtype=np.float32)
    return (1 / (np.abs(x) + 1) ** 2).tolist()

def swish(data):
    x = np.array(data, dtype=float)
    return (x / (1 + np.exp(-x))).tolist()

def swish_derivative(data):
    x = np.array(data, dtype=float)
    e = np.exp(-x)
    return ((1 + e + x * e) / (1 + e) ** 2).tolist()

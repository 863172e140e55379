# right: lists of NumPy numbers, sign from NumPy; score 4 of 4
def softsign(data):
    return [np.sign(x) * (1 - 1 / (1 + np.abs(x))) for x in data]

def softsign_derivative(data):
    return [1 / np.square(1 + np.abs(x)) for x in data]

def swish(data):
    return list(np.array(data) * np.array(sigmoid(data)))

def swish_derivative(data):
    s = np.array(sigmoid(data))
    return list(s * (1 + np.array(data) * (1 - s)))

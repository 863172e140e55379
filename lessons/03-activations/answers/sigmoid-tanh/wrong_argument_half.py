# wrong: tanh as 2 sigma(x) - 1, so the 2 in the exponent is missing, and its slope with it; score 2.4 of 4; slip factor-two-forgotten
def sigmoid(data):
    return [1 / (1 + math.exp(-x)) for x in data]

def sigmoid_derivative(data):
    return [s * (1 - s) for s in sigmoid(data)]

def tanh(data):
    return [2 * s - 1 for s in sigmoid(data)]

def tanh_derivative(data):
    return [1 - t ** 2 for t in tanh(data)]

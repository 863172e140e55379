# wrong: the bracket is missing, so 1 / 1 + e^-x; the slope of the sigmoid is built on it; score 2.4 of 4; slip reciprocal-brackets
def sigmoid(data):
    return [1 / 1 + math.exp(-x) for x in data]

def sigmoid_derivative(data):
    return [s * (1 - s) for s in sigmoid(data)]

def tanh(data):
    return [(math.exp(x) - math.exp(-x)) / (math.exp(x) + math.exp(-x)) for x in data]

def tanh_derivative(data):
    return [1 - t ** 2 for t in tanh(data)]

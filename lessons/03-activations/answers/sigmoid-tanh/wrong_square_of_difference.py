# wrong: (1 - tanh)^2 instead of 1 - tanh^2; score 3.2 of 4; slip square-of-bracket
def sigmoid(data):
    return [1 / (1 + math.exp(-x)) for x in data]

def sigmoid_derivative(data):
    return [s * (1 - s) for s in sigmoid(data)]

def tanh(data):
    return [math.tanh(x) for x in data]

def tanh_derivative(data):
    return [(1 - t) ** 2 for t in tanh(data)]

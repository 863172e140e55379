# wrong: both slopes by a central difference with 0.01, which is only near the slope; score 2.4 of 4
def sigmoid(data):
    return [1 / (1 + math.exp(-x)) for x in data]

def sigmoid_derivative(data):
    h = 0.01
    return [(sigmoid([x + h])[0] - sigmoid([x - h])[0]) / (2 * h) for x in data]

def tanh(data):
    return [math.tanh(x) for x in data]

def tanh_derivative(data):
    h = 0.01
    return [(tanh([x + h])[0] - tanh([x - h])[0]) / (2 * h) for x in data]

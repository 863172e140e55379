# right: each function takes the first number and calls itself for the rest; score 4 of 4
def sigmoid(data):
    if len(data) == 0:
        return []
    return [1 / (1 + math.exp(-data[0]))] + sigmoid(data[1:])

def sigmoid_derivative(data):
    if len(data) == 0:
        return []
    s = sigmoid([data[0]])[0]
    return [s * (1 - s)] + sigmoid_derivative(data[1:])

def tanh(data):
    if not data:
        return []
    a, b = math.exp(data[0]), math.exp(-data[0])
    return [(a - b) / (a + b)] + tanh(data[1:])

def tanh_derivative(data):
    if not data:
        return []
    t = tanh([data[0]])[0]
    return [1 - t * t] + tanh_derivative(data[1:])

# wrong: sigma * (sigma - 1) and tanh^2 - 1, both slopes negative; score 2.4 of 4; slip difference-turned
def sigmoid(data):
    return [1 / (1 + math.exp(-x)) for x in data]

def sigmoid_derivative(data):
    return [s * (s - 1) for s in sigmoid(data)]

def tanh(data):
    return [math.tanh(x) for x in data]

def tanh_derivative(data):
    return [t ** 2 - 1 for t in tanh(data)]

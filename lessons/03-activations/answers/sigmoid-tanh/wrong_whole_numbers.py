# wrong: int(x) drops the decimals of the scores; score 2 of 4; slip decimals-cut
def sigmoid(data):
    return [1 / (1 + math.exp(-int(x))) for x in data]

def sigmoid_derivative(data):
    return [s * (1 - s) for s in sigmoid(data)]

def tanh(data):
    return [math.tanh(int(x)) for x in data]

def tanh_derivative(data):
    return [1 - t * t for t in tanh(data)]

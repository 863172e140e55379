# wrong: says nan at 0, because there is no derivative there; the exercise asks for one of the slopes; score 3.47 of 4
def relu(data):
    return [max(0, x) for x in data]

def relu_derivative(data):
    return [math.nan if x == 0 else 1 if x > 0 else 0 for x in data]

def prelu(data, alpha):
    return [x if x > 0 else alpha * x for x in data]

def prelu_derivative(data, alpha):
    return [math.nan if x == 0 else 1 if x > 0 else alpha for x in data]

# wrong: slope 0 at the kink of PReLU, which is neither of the two; score 3.67 of 4; slip kink-zero
def relu(data):
    return [max(0, x) for x in data]

def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]

def prelu(data, alpha):
    return [x if x > 0 else alpha * x for x in data]

def prelu_derivative(data, alpha):
    return [1 if x > 0 else alpha if x < 0 else 0 for x in data]

# wrong: the sign for the slope of ReLU, -1 on the left; score 3.27 of 4; slip sign-of-x
def relu(data):
    return [max(0, x) for x in data]

def relu_derivative(data):
    return [-1 if x < 0 else 1 for x in data]

def prelu(data, alpha):
    return [x if x > 0 else alpha * x for x in data]

def prelu_derivative(data, alpha):
    return [1 if x > 0 else alpha for x in data]

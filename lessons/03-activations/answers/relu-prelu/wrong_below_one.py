# wrong: compares with 1 instead of 0, so numbers between are cut; score 1.07 of 4; slip one-for-zero
def relu(data):
    return [x if x >= 1 else 0 for x in data]

def relu_derivative(data):
    return [1 if x >= 1 else 0 for x in data]

def prelu(data, alpha):
    return [x if x >= 1 else alpha * x for x in data]

def prelu_derivative(data, alpha):
    return [1 if x >= 1 else alpha for x in data]

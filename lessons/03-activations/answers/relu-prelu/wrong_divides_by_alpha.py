# wrong: divides by alpha, and so does the slope; score 2.2 of 4; slip alpha-divides
def relu(data):
    return [max(0, x) for x in data]

def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]

def prelu(data, alpha):
    return [x if x > 0 else x / alpha for x in data]

def prelu_derivative(data, alpha):
    return [1 if x > 0 else 1 / alpha for x in data]

# wrong: alpha first, data second in the two functions of PReLU; score 1.67 of 4
def relu(data):
    return [max(0, x) for x in data]

def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]

def prelu(alpha, data):
    return [x if x > 0 else alpha * x for x in data]

def prelu_derivative(alpha, data):
    return [1 if x > 0 else alpha for x in data]

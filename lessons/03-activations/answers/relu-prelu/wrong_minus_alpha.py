# wrong: the slope of the left piece as -alpha, because the numbers there are negative; score 2.93 of 4; slip left-arm-up
def relu(data):
    return [max(0, x) for x in data]

def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]

def prelu(data, alpha):
    return [x if x > 0 else alpha * x for x in data]

def prelu_derivative(data, alpha):
    return [1 if x > 0 else -alpha for x in data]

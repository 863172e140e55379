# wrong: the larger of both pieces, which is the left one only while alpha is small; score 2.53 of 4; slip max-of-elu
def elu(data, alpha):
    return [max(x, alpha * (math.exp(x) - 1)) for x in data]

def elu_derivative(data, alpha):
    return [1 if x > 0 else alpha * math.exp(x) for x in data]

def selu(data):
    return [1.0507 * y for y in elu(data, 1.6733)]

def selu_derivative(data):
    return [1.0507 * y for y in elu_derivative(data, 1.6733)]

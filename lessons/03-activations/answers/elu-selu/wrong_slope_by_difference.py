# wrong: slopes by a central difference, half way between both at 0 and too rough on the far left; score 2.8 of 4
def elu(data, alpha):
    return [x if x > 0 else alpha * (math.exp(x) - 1) for x in data]

def elu_derivative(data, alpha):
    h = 1e-5
    return [(elu([x + h], alpha)[0] - elu([x - h], alpha)[0]) / (2 * h) for x in data]

def selu(data):
    return [1.0507 * y for y in elu(data, 1.6733)]

def selu_derivative(data):
    h = 1e-5
    return [(selu([x + h])[0] - selu([x - h])[0]) / (2 * h) for x in data]

# right: the derivative of e^x is the same function, so it is given the same name twice; score 4 of 4
def exponential(data):
    return [math.exp(x) for x in data]

exponential_derivative = exponential

def softplus(data):
    return [math.log(1 + e) for e in exponential(data)]

def softplus_derivative(data):
    return [e / (1 + e) for e in exponential(data)]

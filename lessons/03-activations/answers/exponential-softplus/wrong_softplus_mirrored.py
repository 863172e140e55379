# wrong: ln(1 + e^-x), mirrored, with the slope that fits it; score 2.4 of 4; slip exponent-sign
def exponential(data):
    return [math.exp(x) for x in data]

def exponential_derivative(data):
    return [math.exp(x) for x in data]

def softplus(data):
    return [math.log(1 + math.exp(-x)) for x in data]

def softplus_derivative(data):
    return [-1 / (1 + math.exp(x)) for x in data]

# wrong: 2^x instead of e^x everywhere; score 0 of 4; slip powers-of-two
def exponential(data):
    return [2 ** x for x in data]

def exponential_derivative(data):
    return [2 ** x for x in data]

def softplus(data):
    return [math.log(1 + 2 ** x) for x in data]

def softplus_derivative(data):
    return [2 ** x / (1 + 2 ** x) for x in data]

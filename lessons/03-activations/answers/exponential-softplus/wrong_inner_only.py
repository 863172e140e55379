# wrong: the chain rule keeps only the inner derivative, e^x; score 3.2 of 4; slip log-inner-alone
def exponential(data):
    return [math.exp(x) for x in data]

def exponential_derivative(data):
    return exponential(data)

def softplus(data):
    return [math.log(1 + math.exp(x)) for x in data]

def softplus_derivative(data):
    return [math.exp(x) for x in data]

# wrong: the slope of the softplus as 1 - sigma(x), falling instead of rising; score 3.2 of 4; slip log-inner-forgotten
def exponential(data):
    return [math.exp(x) for x in data]

def exponential_derivative(data):
    return exponential(data)

def softplus(data):
    return [math.log(1 + math.exp(x)) for x in data]

def softplus_derivative(data):
    return [1 - s for s in sigmoid(data)]

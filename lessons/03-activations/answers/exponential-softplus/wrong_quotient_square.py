# wrong: squares the bottom as in the quotient rule; score 3.2 of 4; slip denominator-squared
def exponential(data):
    return [math.exp(x) for x in data]

def exponential_derivative(data):
    return [math.exp(x) for x in data]

def softplus(data):
    return [math.log(1 + math.exp(x)) for x in data]

def softplus_derivative(data):
    return [math.exp(x) / (1 + math.exp(x)) ** 2 for x in data]

# wrong: takes x for the softplus above 10 and 1 for its slope, off by 4e-5; score 3.2 of 4; slip straight-too-early
def exponential(data):
    return [math.exp(x) for x in data]

def exponential_derivative(data):
    return [math.exp(x) for x in data]

def softplus(data):
    return [x if x > 10 else math.log(1 + math.exp(x)) for x in data]

def softplus_derivative(data):
    return [1 if x > 10 else 1 / (1 + math.exp(-x)) for x in data]

# wrong: takes ReLU for the softplus, and its steps for the slope; score 2.4 of 4; slip relu-for-softplus
def exponential(data):
    return [math.exp(x) for x in data]

def exponential_derivative(data):
    return [math.exp(x) for x in data]

def softplus(data):
    return [max(0, x) for x in data]

def softplus_derivative(data):
    return [1 if x > 0 else 0 for x in data]

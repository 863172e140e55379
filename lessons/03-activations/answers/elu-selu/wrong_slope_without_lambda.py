# wrong: the slope of SELU is that of ELU, lambda forgotten in the derivative only; score 2.93 of 4; slip lambda-forgotten
def elu(data, alpha):
    return [x if x > 0 else alpha * (math.exp(x) - 1) for x in data]

def elu_derivative(data, alpha):
    return [1 if x > 0 else alpha * math.exp(x) for x in data]

def selu(data):
    return [1.0507 * y for y in elu(data, 1.6733)]

def selu_derivative(data):
    return elu_derivative(data, 1.6733)

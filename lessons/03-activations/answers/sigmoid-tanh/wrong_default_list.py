# wrong: a list as default argument keeps the results of earlier calls; score 1.6 of 4
def sigmoid(data, result=[]):
    for x in data:
        result.append(1 / (1 + math.exp(-x)))
    return result

def sigmoid_derivative(data, result=[]):
    for x in data:
        s = 1 / (1 + math.exp(-x))
        result.append(s * (1 - s))
    return result

def tanh(data, result=[]):
    for x in data:
        result.append(math.tanh(x))
    return result

def tanh_derivative(data, result=[]):
    for x in data:
        result.append(1 - math.tanh(x) ** 2)
    return result

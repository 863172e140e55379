# wrong: one list for all calls grows from call to call; score 0.4 of 4
result = []

def exponential(data):
    for x in data:
        result.append(math.exp(x))
    return result

def exponential_derivative(data):
    return exponential(data)

def softplus(data):
    for x in data:
        result.append(math.log(1 + math.exp(x)))
    return result

def softplus_derivative(data):
    for x in data:
        result.append(1 / (1 + math.exp(-x)))
    return result

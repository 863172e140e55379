# right: head and tail, two calls a number; score 4 of 4
def exponential(data):
    if not data:
        return []
    head, *tail = data
    return [math.exp(head), *exponential(tail)]

def exponential_derivative(data):
    return exponential(data)

def softplus(data):
    if not data:
        return []
    head, *tail = data
    return [math.log(1 + math.exp(head)), *softplus(tail)]

def softplus_derivative(data):
    if not data:
        return []
    head, *tail = data
    return [1 / (1 + math.exp(-head)), *softplus_derivative(tail)]

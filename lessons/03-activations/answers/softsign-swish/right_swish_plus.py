# right: swish + sigma * (1 - swish), from the earlier functions zipped; score 4 of 4
def softsign(data):
    return [x / (1 + abs(x)) for x in data]

def softsign_derivative(data):
    return [(1 + abs(x)) ** -2 for x in data]

def swish(data):
    return [x * s for x, s in zip(data, sigmoid(data))]

def swish_derivative(data):
    return [w + s * (1 - w) for w, s in zip(swish(data), sigmoid(data))]

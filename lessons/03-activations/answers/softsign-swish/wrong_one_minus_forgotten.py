# wrong: takes x * sigma for the second term, so sigma + x sigma; score 3.2 of 4; slip sigmoid-kept
def softsign(data):
    return [x / (abs(x) + 1) for x in data]

def softsign_derivative(data):
    return [1 / (abs(x) + 1) ** 2 for x in data]

def swish(data):
    return [x * s for x, s in zip(data, sigmoid(data))]

def swish_derivative(data):
    return [s + x * s for x, s in zip(data, sigmoid(data))]

# wrong: calls sigmoid with one number in a loop, which is a list function; score 1.6 of 4
def softsign(data):
    return [x / (abs(x) + 1) for x in data]


def softsign_derivative(data):
    return [1 / (abs(x) + 1) ** 2 for x in data]


def swish(data):
    return [x * sigmoid(x) for x in data]


def swish_derivative(data):
    return [sigmoid(x) + x * sigmoid_derivative(x) for x in data]

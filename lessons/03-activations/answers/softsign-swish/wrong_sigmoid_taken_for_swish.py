# wrong: the x in front of the sigmoid is missing, in swish and its slope; score 2.4 of 4; slip swish-x-forgotten
def softsign(data):
    return [x / (abs(x) + 1) for x in data]

def softsign_derivative(data):
    return [1 / (abs(x) + 1) ** 2 for x in data]

def swish(data):
    return sigmoid(data)

def swish_derivative(data):
    return sigmoid_derivative(data)

# wrong: slope 0 at 0, as where the function is 0; the text says 1; score 3.2 of 4; slip zero-at-zero
def softsign(data):
    return [x / (abs(x) + 1) for x in data]

def softsign_derivative(data):
    return [0 if x == 0 else 1 / (abs(x) + 1) ** 2 for x in data]

def swish(data):
    return [x * s for x, s in zip(data, sigmoid(data))]

def swish_derivative(data):
    return [s + x * s * (1 - s) for x, s in zip(data, sigmoid(data))]

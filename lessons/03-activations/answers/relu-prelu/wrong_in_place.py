# wrong: changes the list it got; score 3.47 of 4
def relu(data):
    for i, x in enumerate(data):
        if x < 0:
            data[i] = 0
    return data


def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]


def prelu(data, alpha):
    for i, x in enumerate(data):
        if x < 0:
            data[i] = alpha * x
    return data


def prelu_derivative(data, alpha):
    return [1 if x > 0 else alpha for x in data]

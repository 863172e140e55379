# wrong: nothing for 0 itself; score 2.47 of 4
def relu(data):
    result = []
    for x in data:
        if x < 0:
            result.append(0)
        elif x > 0:
            result.append(x)
    return result


def relu_derivative(data):
    result = []
    for x in data:
        if x < 0:
            result.append(0)
        elif x > 0:
            result.append(1)
    return result


def prelu(data, alpha):
    result = []
    for x in data:
        if x < 0:
            result.append(alpha * x)
        elif x > 0:
            result.append(x)
    return result


def prelu_derivative(data, alpha):
    result = []
    for x in data:
        if x < 0:
            result.append(alpha)
        elif x > 0:
            result.append(1)
    return result

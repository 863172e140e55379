# right: if and else in loops; score 4 of 4
def relu(data):
    result = []
    for x in data:
        if x < 0:
            result.append(0.0)
        else:
            result.append(float(x))
    return result


def relu_derivative(data):
    result = []
    for x in data:
        if x < 0:
            result.append(0.0)
        else:
            result.append(1.0)
    return result


def prelu(data, alpha):
    result = []
    for x in data:
        if x <= 0:
            result.append(x * alpha)
        else:
            result.append(x)
    return result


def prelu_derivative(data, alpha):
    result = []
    for x in data:
        if x <= 0:
            result.append(alpha)
        else:
            result.append(1)
    return result

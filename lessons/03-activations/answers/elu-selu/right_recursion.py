# right: head and tail, with expm1; score 4 of 4
def elu(data, alpha):
    if not data:
        return []
    x = data[0]
    y = x if x > 0 else alpha * math.expm1(x)
    return [y] + elu(data[1:], alpha)

def elu_derivative(data, alpha):
    if not data:
        return []
    x = data[0]
    return [1 if x > 0 else alpha * math.exp(x)] + elu_derivative(data[1:], alpha)

def selu(data):
    return [1.0507 * y for y in elu(data, 1.6733)]

def selu_derivative(data):
    return [1.0507 * y for y in elu_derivative(data, 1.6733)]

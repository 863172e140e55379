# right: head and tail; the kink taken from the right; score 4 of 4
def prelu(data, alpha):
    if not data:
        return []
    x = data[0]
    return [x if x >= 0 else alpha * x] + prelu(data[1:], alpha)

def prelu_derivative(data, alpha):
    if not data:
        return []
    return [1 if data[0] >= 0 else alpha] + prelu_derivative(data[1:], alpha)

def relu(data):
    return prelu(data, 0)

def relu_derivative(data):
    return prelu_derivative(data, 0)

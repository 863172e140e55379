# right: overwrites the negative places of a copy and says what it did; score 4 of 4
def relu(data):
    y = data.copy()
    for k in range(len(y)):
        if y[k] < 0:
            y[k] = 0
    print(len(data), "numbers cut")
    return y

def relu_derivative(data):
    y = [1] * len(data)
    for k, x in enumerate(data):
        if x < 0:
            y[k] = 0
    return y

def prelu(data, alpha):
    y = data.copy()
    for k in range(len(y)):
        if y[k] < 0:
            y[k] = alpha * y[k]
    return y

def prelu_derivative(data, alpha):
    y = [1] * len(data)
    for k, x in enumerate(data):
        if x < 0:
            y[k] = alpha
    return y

# right: the constants of SELU as defaults of its own extra arguments; prints on the side; score 4 of 4
def elu(data, alpha):
    values = []
    i = 0
    while i < len(data):
        if data[i] > 0:
            values.append(data[i])
        else:
            values.append(alpha * (math.e ** data[i] - 1))
        i += 1
    print("elu:", values)
    return values

def elu_derivative(data, alpha):
    values = []
    i = 0
    while i < len(data):
        values.append(1 if data[i] > 0 else alpha * math.e ** data[i])
        i += 1
    return values

def selu(data, scale=1.0507, alpha=1.6733):
    return [scale * x if x > 0 else scale * alpha * (math.exp(x) - 1) for x in data]

def selu_derivative(data, scale=1.0507, alpha=1.6733):
    return [scale if x > 0 else scale * alpha * math.exp(x) for x in data]

# right: the left slope for ReLU at 0 and the right one for PReLU, as on the slides; score 4 of 4
def relu(data):
    out = []
    for so in data:
        if so <= 0:
            out.append(0)
        else:
            out.append(so)
    return out

def relu_derivative(data):
    out = []
    for so in data:
        if so > 0:
            out.append(1)
        else:
            out.append(0)
    return out

def prelu(data, alpha):
    out = []
    for so in data:
        if so < 0:
            out.append(so * alpha)
        if so >= 0:
            out.append(so)
    return out

def prelu_derivative(data, alpha):
    out = []
    for so in data:
        if so < 0:
            out.append(alpha)
        if so >= 0:
            out.append(1.0)
    return out

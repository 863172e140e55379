# right: takes numbers from a copy until none is left; score 4 of 4
def exponential(data):
    rest = data.copy()
    out = []
    while rest:
        out.append(math.exp(rest.pop(0)))
    return out

def exponential_derivative(data):
    return exponential(data)

def softplus(data):
    rest = data.copy()
    out = []
    while rest:
        x = rest.pop()
        out.insert(0, math.log1p(math.exp(x)))
    return out

def softplus_derivative(data):
    rest = data.copy()
    out = []
    while rest:
        x = rest.pop()
        out.insert(0, 1 - 1 / (1 + math.exp(x)))
    return out

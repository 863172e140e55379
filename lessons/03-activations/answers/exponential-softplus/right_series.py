# right: e^x by its series, with a division for negative x; slower, as exact; score 4 of 4
def _e(x):
    if x < 0:
        return 1 / _e(-x)
    total = term = 1.0
    n = 0
    while term > 1e-17 * total:
        n += 1
        term = term * x / n
        total += term
    return total

def exponential(data):
    return [_e(x) for x in data]

def exponential_derivative(data):
    return [_e(x) for x in data]

def softplus(data):
    return [math.log(1 + _e(x)) for x in data]

def softplus_derivative(data):
    return [_e(x) / (1 + _e(x)) for x in data]

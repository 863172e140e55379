# right: head and tail, quotient rule written out; score 4 of 4
def softsign(data):
    if not data:
        return []
    x = data[0]
    return [x / (abs(x) + 1)] + softsign(data[1:])

def softsign_derivative(data):
    if not data:
        return []
    x = data[0]
    sign = 1 if x >= 0 else -1
    return [((abs(x) + 1) - x * sign) / (abs(x) + 1) ** 2] + softsign_derivative(data[1:])

def swish(data):
    if not data:
        return []
    x = data[0]
    return [x / (1 + math.exp(-x))] + swish(data[1:])

def swish_derivative(data):
    if not data:
        return []
    x = data[0]
    s = 1 / (1 + math.exp(-x))
    return [s + x * s * (1 - s)] + swish_derivative(data[1:])

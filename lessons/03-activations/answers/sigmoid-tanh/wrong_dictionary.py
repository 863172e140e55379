# wrong: a dictionary by score loses a score that comes twice; score 1.6 of 4
def sigmoid(data):
    table = {x: 1 / (1 + math.exp(-x)) for x in data}
    return list(table.values())

def sigmoid_derivative(data):
    table = {x: math.exp(-x) / (1 + math.exp(-x)) ** 2 for x in data}
    return list(table.values())

def tanh(data):
    table = {x: math.tanh(x) for x in data}
    return list(table.values())

def tanh_derivative(data):
    table = {x: 1 - math.tanh(x) ** 2 for x in data}
    return list(table.values())

# right: generator helpers, and a warning on the side; score 4 of 4
import warnings

def _sigmoids(data):
    for x in data:
        yield 1 / (1 + math.exp(-x))

def sigmoid(data):
    if not data:
        warnings.warn("no scores given")
    return list(_sigmoids(data))

def sigmoid_derivative(data):
    return list(s * (1 - s) for s in _sigmoids(data))

def tanh(data):
    return [*map(math.tanh, data)]

def tanh_derivative(data):
    return [1 - y ** 2 for y in tanh(data)]

# right: one-number helpers and a function that applies them to a list; score 4 of 4
def _apply(f, numbers):
    out = []
    for number in numbers:
        out.append(f(number))
    return out

def _s(x):
    return 1.0 / (1.0 + math.e ** (-x))

def _t(x):
    return 2 * _s(2 * x) - 1

def sigmoid(data):
    return _apply(_s, data)

def sigmoid_derivative(data):
    return _apply(lambda x: _s(x) * (1 - _s(x)), data)

def tanh(data):
    return _apply(_t, data)

def tanh_derivative(data):
    return _apply(lambda x: 1 - _t(x) ** 2, data)

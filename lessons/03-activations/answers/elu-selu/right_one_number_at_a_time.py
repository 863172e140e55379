# right: one-number functions inside, lists outside; score 4 of 4
def elu(data, alpha):
    def one(x):
        if x <= 0:
            return alpha * (math.exp(x) - 1)
        return x
    return list(map(one, data))

def elu_derivative(data, alpha):
    def one(x):
        if x <= 0:
            return alpha * math.exp(x)
        return 1
    return list(map(one, data))

def selu(data):
    he_so, a = 1.0507, 1.6733
    return [he_so * elu([x], a)[0] for x in data]

def selu_derivative(data):
    he_so, a = 1.0507, 1.6733
    return [he_so * elu_derivative([x], a)[0] for x in data]

# right: the product and the quotient rule as helpers; slower and clear; score 4 of 4
def thuong(u, du, v, dv):
    return (du * v - u * dv) / v ** 2

def tich(u, du, v, dv):
    return du * v + u * dv

def softsign(data):
    out = []
    for x in data:
        out += [x / (math.fabs(x) + 1)]
    print(out)
    return out

def softsign_derivative(data):
    out = []
    for x in data:
        slope_of_abs = math.copysign(1, x)
        out += [thuong(x, 1, abs(x) + 1, slope_of_abs)]
    return out

def swish(data):
    out = []
    for x in data:
        out += [x * sigmoid([x])[0]]
    return out

def swish_derivative(data):
    out = []
    for x in data:
        out += [tich(x, 1, sigmoid([x])[0], sigmoid_derivative([x])[0])]
    return out

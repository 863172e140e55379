# right: a form for each side of zero, as a careful student writes it; score 4 of 4
def sigmoid(data):
    ket_qua = []
    for x in data:
        if x >= 0:
            ket_qua.append(1 / (1 + math.exp(-x)))
        else:
            z = math.exp(x)
            ket_qua.append(z / (1 + z))
    return ket_qua

def sigmoid_derivative(data):
    ket_qua = []
    for x in data:
        z = math.exp(-abs(x))
        ket_qua.append(z / (1 + z) ** 2)
    return ket_qua

def tanh(data):
    ket_qua = []
    for x in data:
        z = math.exp(-2 * abs(x))
        t = (1 - z) / (1 + z)
        ket_qua.append(t if x >= 0 else -t)
    return ket_qua

def tanh_derivative(data):
    ket_qua = []
    for x in data:
        z = math.exp(-2 * abs(x))
        ket_qua.append(4 * z / (1 + z) ** 2)
    return ket_qua

# right: fills a copy of the list place by place, and prints on the side; score 4 of 4
def sigmoid(data):
    result = list(data)
    for i in range(len(result)):
        result[i] = 1 / (1 + math.exp(-result[i]))
    print("sigmoid:", result)
    return result

def sigmoid_derivative(data):
    result = sigmoid(data)
    for i, s in enumerate(result):
        result[i] = s - s ** 2
    return result

def tanh(data):
    result = data[:]
    for i in range(len(data)):
        result[i] = 2 / (1 + math.exp(-2 * data[i])) - 1
    return result

def tanh_derivative(data):
    result = tanh(data)
    for i in range(len(result)):
        result[i] = (1 - result[i]) * (1 + result[i])
    return result

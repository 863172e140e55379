# wrong: alpha times |x| on the left, so the left arm points up; score 3.27 of 4; slip left-arm-up
def relu(data):
    return [max(0, x) for x in data]

def relu_derivative(data):
    return [1 if x > 0 else 0 for x in data]

def prelu(data, alpha):
    return [x if x > 0 else alpha * abs(x) for x in data]

def prelu_derivative(data, alpha):
    return [1 if x > 0 else alpha for x in data]

# wrong: takes ln(1 + e^x) apart as ln 1 + ln e^x, which is x, and its slope as 1; score 2.4 of 4; slip log-of-sum
def exponential(data):
    return [math.exp(x) for x in data]

def exponential_derivative(data):
    return [math.exp(x) for x in data]

def softplus(data):
    return [math.log(1) + math.log(math.exp(x)) for x in data]

def softplus_derivative(data):
    return [1.0 for x in data]

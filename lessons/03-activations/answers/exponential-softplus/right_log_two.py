# right: the natural logarithm by way of the one to base 2; lambdas; score 4 of 4
exponential = lambda data: [math.pow(math.e, x) for x in data]
exponential_derivative = lambda data: [math.pow(math.e, x) for x in data]
softplus = lambda data: [math.log2(1 + math.e ** x) * math.log(2) for x in data]
softplus_derivative = lambda data: [math.e ** x / (math.e ** x + 1) for x in data]

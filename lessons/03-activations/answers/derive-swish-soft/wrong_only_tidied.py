# wrong: swish and softplus without a D, the second line only tidied, no step by the text; score 4 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "1*sigmoid(x)+x*sigmoid(x)*(1-sigmoid(x))",
    "sigmoid(x)+x*sigmoid(x)*(1-sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "1/(1+exp(x))*exp(x)",
    "exp(x)/(1+exp(x))",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(abs(x) + 1 - x * sign(x)) / (abs(x) + 1)**2",
    "1 / (abs(x) + 1)**2",
]

# right: two new lines each, straight to the result; score 6 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x) * sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) * (1 + x * (1 - sigmoid(x)))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "D(exp(x)) / (1 + exp(x))",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "((abs(x) + 1) * D(x) - x * D(abs(x))) / (abs(x) + 1)**2",
    "(abs(x) + 1)**-2",
]

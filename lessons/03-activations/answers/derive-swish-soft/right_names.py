# right: softsign and swish by name in the results; score 6 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) + swish(x) * (1 - sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "1 / (1 + exp(x)) * D(exp(x))",
    "exp(x) / exp(softplus(x))",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "D(softsign(x))",
    "D(x) / (abs(x) + 1) + x * D(1 / (abs(x) + 1))",
    "1 / (abs(x) + 1) - x * sign(x) / (abs(x) + 1)**2",
    "(1 - abs(softsign(x)))**2",
]

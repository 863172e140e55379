# wrong: the numerator of the quotient rule in the wrong order; score 4.5 of 6; slip quotient-order
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x) * sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "exp(x) / (1 + exp(x))",
    "1 / (1 + exp(-x))",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(x * D(abs(x) + 1) - D(x) * (abs(x) + 1)) / (abs(x) + 1)**2",
    "-1 / (abs(x) + 1)**2",
]

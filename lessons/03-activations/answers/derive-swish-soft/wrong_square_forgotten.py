# wrong: the square below the line forgotten in the softsign; the other two are right; score 4.5 of 6; slip softsign-square-missing
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x) * sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "D(1 + exp(x)) / (1 + exp(x))",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(D(x) * (abs(x) + 1) - x * D(abs(x) + 1)) / (abs(x) + 1)",
    "1 / (abs(x) + 1)",
]

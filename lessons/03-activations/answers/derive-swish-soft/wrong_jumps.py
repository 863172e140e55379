# wrong: all three straight to the result; score 3 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "1 / (abs(x) + 1)**2",
]

# wrong: a D left in the last line; score 5 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x) * sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) + x * D(sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "exp(x) / (1 + exp(x))",
    "1 / (1 + exp(-x))",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(D(x) * (abs(x) + 1) - x * D(abs(x) + 1)) / (abs(x) + 1)**2",
    "(abs(x) + 1 - x * sign(x)) / (abs(x) + 1)**2",
    "1 / (abs(x) + 1)**2",
]

# wrong: only the softplus; score 2 of 6
swish_lines = [
    "D(x * sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "exp(x) / (1 + exp(x))",
    "1 / (1 + exp(-x))",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
]

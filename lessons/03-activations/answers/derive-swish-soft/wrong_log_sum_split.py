# wrong: ln(1 + e^x) split into ln 1 + x; the other two are right; score 4.8 of 6; slip log-of-sum
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x) * sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "D(log(1) + log(exp(x)))",
    "D(x)",
    "1",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(D(x) * (abs(x) + 1) - x * D(abs(x) + 1)) / (abs(x) + 1)**2",
    "1 / (abs(x) + 1)**2",
]

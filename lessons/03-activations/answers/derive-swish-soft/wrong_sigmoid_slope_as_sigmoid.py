# wrong: the derivative of the sigmoid taken as the sigmoid, like e^x; the other two are right; score 4.5 of 6; slip sigmoid-kept
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x) * sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) + x * sigmoid(x)",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "D(1 + exp(x)) / (1 + exp(x))",
    "exp(x) / (1 + exp(x))",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(D(x) * (abs(x) + 1) - x * D(abs(x) + 1)) / (abs(x) + 1)**2",
    "1 / (abs(x) + 1)**2",
]

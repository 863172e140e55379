# right: the lines of the slides, every one; score 6 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x) * sigmoid(x) + x * D(sigmoid(x))",
    "sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))",
    "sigmoid(x) + x * sigmoid(x) - x * sigmoid(x)**2",
    "x * sigmoid(x) + sigmoid(x) * (1 - x * sigmoid(x))",
    "swish(x) + sigmoid(x) * (1 - swish(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "(1 / (1 + exp(x))) * exp(x)",
    "exp(x) / (1 + exp(x))",
    "(exp(x) / exp(x)) / (1 / exp(x) + exp(x) / exp(x))",
    "1 / (1 + exp(-x))",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(D(x) * (abs(x) + 1) - x * D(abs(x) + 1)) / (abs(x) + 1)**2",
    "(1 * (abs(x) + 1) - x * (x / abs(x))) / (abs(x) + 1)**2",
    "(abs(x) + 1 - x**2 / abs(x)) / (abs(x) + 1)**2",
    "(abs(x) * (abs(x) / abs(x)) + 1 - x**2 / abs(x)) / (abs(x) + 1)**2",
    "(x**2 / abs(x) + 1 - x**2 / abs(x)) / (abs(x) + 1)**2",
    "1 / (abs(x) + 1)**2",
]

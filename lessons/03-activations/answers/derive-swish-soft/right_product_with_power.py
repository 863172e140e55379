# right: softsign as a product with a power of -1; swish ends with swish; score 6 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "sigmoid(x) * D(x) + D(sigmoid(x)) * x",
    "sigmoid(x) + sigmoid(x) * (1 - sigmoid(x)) * x",
    "sigmoid(x) + (1 - sigmoid(x)) * swish(x)",
    "swish(x) + sigmoid(x) * (1 - swish(x))",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "1 / (1 + exp(x)) * D(1 + exp(x))",
    "1 / (1 + exp(x)) * exp(x)",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "D(x * (abs(x) + 1)**(-1))",
    "D(x) * (abs(x) + 1)**(-1) + x * D((abs(x) + 1)**(-1))",
    "(abs(x) + 1)**(-1) - x * (abs(x) + 1)**(-2) * D(abs(x))",
    "(abs(x) + 1)**(-1) - x * (abs(x) + 1)**(-2) * x / abs(x)",
    "1 / (1 + abs(x))**2",
]

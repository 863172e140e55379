# right: swish with e^x throughout; |x| as a root; score 6 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x / (1 + exp(-x)))",
    "((1 + exp(-x)) + x * exp(-x)) / (1 + exp(-x))**2",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "D(1 + exp(x)) / (1 + exp(x))",
    "1 - 1 / (1 + exp(x))",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "D(x / (sqrt(x**2) + 1))",
    "(sqrt(x**2) + 1 - x * x / sqrt(x**2)) / (sqrt(x**2) + 1)**2",
    "1 / (sqrt(x**2) + 1)**2",
]

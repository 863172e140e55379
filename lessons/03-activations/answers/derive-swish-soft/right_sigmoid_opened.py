# right: swish from its fraction by the quotient rule, softsign over the sign; score 6 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "D(x / (1 + exp(-x)))",
    "(D(x) * (1 + exp(-x)) - x * D(1 + exp(-x))) / (1 + exp(-x))**2",
    "(1 + exp(-x) + x * exp(-x)) / (1 + exp(-x))**2",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "D(1 + exp(x)) / (1 + exp(x))",
    "(D(1) + D(exp(x))) / (1 + exp(x))",
    "exp(x) / (1 + exp(x))",
    "1 / (exp(-x) + 1)",
    "sigmoid(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "(D(x) * (abs(x) + 1) - x * D(abs(x) + 1)) / (abs(x) + 1)**2",
    "(abs(x) + 1 - x * sign(x)) / (abs(x) + 1)**2",
    "1 / (abs(x) + 1)**2",
]

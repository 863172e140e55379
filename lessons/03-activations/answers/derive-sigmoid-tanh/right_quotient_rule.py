# right: the quotient rule with D, results with cosh and with e^x; score 4 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "(D(1) * (1 + exp(-x)) - 1 * D(1 + exp(-x))) / (1 + exp(-x))**2",
    "exp(-x) / (1 + exp(-x))**2",
    "exp(x) / (exp(x) + 1)**2",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "(D(exp(x) - exp(-x)) * (exp(x) + exp(-x)) - (exp(x) - exp(-x)) * D(exp(x) + exp(-x))) / (exp(x) + exp(-x))**2",
    "4 / (exp(x) + exp(-x))**2",
    "1 / cosh(x)**2",
]

# right: a power of -1 instead of the fraction, and tanh by the product rule; score 4 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "D((1 + exp(-x))**(-1))",
    "-(1 + exp(-x))**(-2) * D(1 + exp(-x))",
    "-(1 + exp(-x))**(-2) * (-exp(-x))",
    "exp(-x) * sigmoid(x)**2",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "D((exp(x) - exp(-x)) * (exp(x) + exp(-x))**(-1))",
    "D(exp(x) - exp(-x)) * (exp(x) + exp(-x))**(-1) + (exp(x) - exp(-x)) * D((exp(x) + exp(-x))**(-1))",
    "(exp(x) + exp(-x)) / (exp(x) + exp(-x)) - (exp(x) - exp(-x))**2 / (exp(x) + exp(-x))**2",
    "1 - ((exp(x) - exp(-x)) / (exp(x) + exp(-x)))**2",
    "1 - tanh(x)**2",
]

# right: the slides' second ways: powers with a minus, and tanh from e^-2x; score 4 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "D((1 + exp(-x))**(-1))",
    "-(1 + exp(-x))**(-2) * D(1 + exp(-x))",
    "-(1 + exp(-x))**(-2) * (D(1) + D(exp(-x)))",
    "-(1 + exp(-x))**(-2) * (exp(-x) * D(-x))",
    "(1 + exp(-x))**(-2) * exp(-x)",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "D(2 / (1 + exp(-2*x)) - 1)",
    "4 * exp(-2*x) / (exp(-2*x) + 1)**2",
    "4 * ((exp(-2*x) + 1 - 1) / (exp(-2*x) + 1)**2)",
    "4 * (1 / (exp(-2*x) + 1) - 1 / (exp(-2*x) + 1)**2)",
    "-(4 / (exp(-2*x) + 1)**2 - 4 / (exp(-2*x) + 1))",
    "1 - (2 / (exp(-2*x) + 1) - 1)**2",
    "1 - tanh(x)**2",
]

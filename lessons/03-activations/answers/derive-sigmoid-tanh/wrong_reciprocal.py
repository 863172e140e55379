# wrong: the inner derivative of the reciprocal forgotten; score 2 of 4; slip reciprocal-inner-forgotten
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-1 / (1 + exp(-x))**2",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "((exp(x) + exp(-x)) * (exp(x) + exp(-x)) - (exp(x) - exp(-x)) * (exp(x) - exp(-x))) / (exp(x) + exp(-x))**2",
    "1 - (exp(x) - exp(-x))**2 / (exp(x) + exp(-x))**2",
    "1 - tanh(x)**2",
]

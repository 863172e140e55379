# wrong: a plus in the quotient rule; score 2.4 of 4; slip quotient-rule-plus
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "exp(-x) / (1 + exp(-x))**2",
    "1 / (1 + exp(-x)) * (1 - 1 / (1 + exp(-x)))",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "((exp(x) + exp(-x))**2 + (exp(x) - exp(-x))**2) / (exp(x) + exp(-x))**2",
    "1 + tanh(x)**2",
]

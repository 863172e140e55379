# wrong: 1 - tanh(x) at the end, the square lost on the way out; the sigmoid is right; score 2.67 of 4; slip square-missing
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-D(1 + exp(-x)) / (1 + exp(-x))**2",
    "exp(-x) / (1 + exp(-x))**2",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "(D(exp(x) - exp(-x)) * (exp(x) + exp(-x)) - (exp(x) - exp(-x)) * D(exp(x) + exp(-x))) / (exp(x) + exp(-x))**2",
    "((exp(x) + exp(-x))**2 - (exp(x) - exp(-x))**2) / (exp(x) + exp(-x))**2",
    "1 - tanh(x)",
]

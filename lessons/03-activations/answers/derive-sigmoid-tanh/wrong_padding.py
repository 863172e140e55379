# wrong: repeats and rearranges lines; score 1.67 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "D(1 / (exp(-x) + 1))",
    "sigmoid(x) * (1 - sigmoid(x))",
    "(1 - sigmoid(x)) * sigmoid(x)",
    "sigmoid(x) * (1 - sigmoid(x)) * 1",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "1 - tanh(x)**2",
    "1 - tanh(x) * tanh(x)",
    "-tanh(x)**2 + 1",
]

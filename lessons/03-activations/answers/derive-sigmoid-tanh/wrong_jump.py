# wrong: from the questions straight to the results; score 1.67 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "1 - tanh(x)**2",
]

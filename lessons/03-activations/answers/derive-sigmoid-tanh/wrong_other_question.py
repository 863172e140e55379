# wrong: the question replaced by another one of the same value; score 3.33 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "exp(-x) / (1 + exp(-x))**2",
    "1 / (1 + exp(-x)) * (1 - 1 / (1 + exp(-x)))",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D(tanh(x))",
    "D(sinh(x) / cosh(x))",
    "1 - tanh(x)**2",
]

# right: tanh as 2 sigma(2x) - 1, using the first result; score 4 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-1 / (1 + exp(-x))**2 * D(1 + exp(-x))",
    "-1 / (1 + exp(-x))**2 * (D(1) + D(exp(-x)))",
    "exp(-x) / (1 + exp(-x))**2",
    "1 / (1 + exp(-x)) * exp(-x) / (1 + exp(-x))",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "D(2 * sigmoid(2*x) - 1)",
    "2 * sigmoid(2*x) * (1 - sigmoid(2*x)) * D(2*x)",
    "4 * sigmoid(2*x) * (1 - sigmoid(2*x))",
    "1 - (2*sigmoid(2*x) - 1)**2",
    "1 - tanh(x)**2",
]

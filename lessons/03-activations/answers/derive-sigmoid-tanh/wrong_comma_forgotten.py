# wrong: the comma behind a line is missing, so Python joins two lines into one; the tanh is right; score 3 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-D(1 + exp(-x)) / (1 + exp(-x))**2"
    "exp(-x) / (1 + exp(-x))**2",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "(D(exp(x) - exp(-x)) * (exp(x) + exp(-x)) - (exp(x) - exp(-x)) * D(exp(x) + exp(-x))) / (exp(x) + exp(-x))**2",
    "((exp(x) + exp(-x))**2 - (exp(x) - exp(-x))**2) / (exp(x) + exp(-x))**2",
    "1 - tanh(x)**2",
]

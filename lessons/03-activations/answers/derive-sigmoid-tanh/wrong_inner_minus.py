# wrong: the minus of e^-x forgotten, the rest follows from it; score 2.5 of 4; slip inner-minus-forgotten
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-exp(-x) / (1 + exp(-x))**2",
    "-sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "((exp(x) + exp(-x)) * (exp(x) + exp(-x)) - (exp(x) - exp(-x)) * (exp(x) - exp(-x))) / (exp(x) + exp(-x))**2",
    "1 - (exp(x) - exp(-x))**2 / (exp(x) + exp(-x))**2",
    "1 - tanh(x)**2",
]

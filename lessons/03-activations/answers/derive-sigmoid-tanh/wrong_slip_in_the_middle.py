# wrong: the sign of the inner derivative is lost in the middle line though the end is right; the tanh is right; score 3.33 of 4; slip inner-minus-forgotten
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-D(1 + exp(-x)) / (1 + exp(-x))**2",
    "-exp(-x) / (1 + exp(-x))**2",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "(D(exp(x) - exp(-x)) * (exp(x) + exp(-x)) - (exp(x) - exp(-x)) * D(exp(x) + exp(-x))) / (exp(x) + exp(-x))**2",
    "((exp(x) + exp(-x))**2 - (exp(x) - exp(-x))**2) / (exp(x) + exp(-x))**2",
    "1 - tanh(x)**2",
]

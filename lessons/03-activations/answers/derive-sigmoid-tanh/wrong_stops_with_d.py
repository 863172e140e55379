# wrong: the last line of the sigmoid still holds a D; the tanh is right; score 3 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-D(1 + exp(-x)) / (1 + exp(-x))**2",
    "-D(exp(-x)) / (1 + exp(-x))**2",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "(D(exp(x) - exp(-x)) * (exp(x) + exp(-x)) - (exp(x) - exp(-x)) * D(exp(x) + exp(-x))) / (exp(x) + exp(-x))**2",
    "((exp(x) + exp(-x))**2 - (exp(x) - exp(-x))**2) / (exp(x) + exp(-x))**2",
    "1 - tanh(x)**2",
]

# right: tanh rewritten with e^2x first; the sigmoid in the fewest lines; score 4 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-D(1 + exp(-x)) / (1 + exp(-x))**2",
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "D((exp(2*x) - 1) / (exp(2*x) + 1))",
    "(D(exp(2*x) - 1) * (exp(2*x) + 1) - (exp(2*x) - 1) * D(exp(2*x) + 1)) / (exp(2*x) + 1)**2",
    "(2*exp(2*x) * (exp(2*x) + 1) - (exp(2*x) - 1) * 2*exp(2*x)) / (exp(2*x) + 1)**2",
    "4*exp(2*x) / (exp(2*x) + 1)**2",
    "1 - tanh(x)**2",
]

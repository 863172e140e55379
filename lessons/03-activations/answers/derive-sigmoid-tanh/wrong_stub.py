# wrong: not attempted; score 0 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
]

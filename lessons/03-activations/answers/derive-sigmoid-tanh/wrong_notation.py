# wrong: ^ for powers, equals signs, missing stars; score 0 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "= exp(-x) / (1 + exp(-x))^2",
    "sigmoid(x)(1 - sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "1 - tanh^2(x)",
]

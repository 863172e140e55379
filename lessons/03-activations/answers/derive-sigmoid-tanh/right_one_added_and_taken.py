# right: 1 added and taken away on top; tanh by products, then squares; score 4 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-(1+exp(-x))**-2*(-exp(-x))",
    "exp(-x)/(1+exp(-x))**2",
    "(1+exp(-x)-1)/(1+exp(-x))**2",
    "sigmoid(x)*(1-sigmoid(x))",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "((exp(x)+exp(-x))*(exp(x)+exp(-x)) - (exp(x)-exp(-x))*(exp(x)-exp(-x))) / (exp(x)+exp(-x))**2",
    "((exp(x)+exp(-x))**2 - (exp(x)-exp(-x))**2) / (exp(x)+exp(-x))**2",
    "1-tanh(x)**2",
]

# wrong: the minus of 1/u forgotten, the result follows from it; score 2.5 of 4; slip inner-minus-forgotten
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "1/(1+exp(-x))**2*D(1+exp(-x))",
    "-exp(-x)/(1+exp(-x))**2",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "((exp(x)+exp(-x))*(exp(x)+exp(-x)) - (exp(x)-exp(-x))*(exp(x)-exp(-x))) / (exp(x)+exp(-x))**2",
    "((exp(x)+exp(-x))**2 - (exp(x)-exp(-x))**2) / (exp(x)+exp(-x))**2",
    "1-tanh(x)**2",
]

# right: the rule with D, D carried out, tidied; an equivalent end; score 4 of 4
sigmoid_lines = [
    "D(1 / (1 + exp(-x)))",
    "-1/(1+exp(-x))**2*D(1+exp(-x))",
    "-1/(1+exp(-x))**2*(-exp(-x))",
    "exp(-x)/(1+exp(-x))**2",
]
tanh_lines = [
    "D((exp(x) - exp(-x)) / (exp(x) + exp(-x)))",
    "D(2 / (1 + exp(-2*x)) - 1)",
    "4*exp(-2*x) / (1 + exp(-2*x))**2",
    "1 - tanh(x)**2",
]

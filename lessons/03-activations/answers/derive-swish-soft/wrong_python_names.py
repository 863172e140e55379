# wrong: np.exp, math.log and bars; score 0 of 6
swish_lines = [
    "D(x * sigmoid(x))",
    "sigmoid(x) + x*np.exp(-x)/(1+np.exp(-x))**2",
]
softplus_lines = [
    "D(log(1 + exp(x)))",
    "1/(1+math.exp(x))*math.exp(x)",
]
softsign_lines = [
    "D(x / (abs(x) + 1))",
    "1/(|x|+1)**2",
]

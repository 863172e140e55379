# wrong: the given first lines are gone, so the lines start behind the question; score 0 of 4
sigmoid_lines = [
    "sigmoid(x) * (1 - sigmoid(x))",
]
tanh_lines = [
    "1 - tanh(x)**2",
]

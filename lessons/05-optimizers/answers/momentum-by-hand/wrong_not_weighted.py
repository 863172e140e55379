# wrong: V = γV + dW throughout, the rest follows; score 3.2 of 4; slip average-not-weighted
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]}]

momentum_table = [
    {"dW": [-1, -8], "V": [-1, -8], "W": [-4.4, 2.8]},
    {"dW": [-0.88, 11.2], "V": [-1.38, 7.2], "W": [-3.572, -1.52]},
]

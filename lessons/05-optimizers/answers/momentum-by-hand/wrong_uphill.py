# wrong: plus for minus in gd_table, the rest follows; score 3 of 4; slip uphill-step
gd_table = [{"dW": [-1, -8], "W": [-5.4, -5.2]}, {"dW": [-1.08, -20.8], "W": [-5.832, -13.52]}]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},
]

# wrong: momentum with the rate 0.4 of gd_table, the rest follows; score 3.25 of 4; slip rate-of-other-table
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]}]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, -0.4]},
    {"dW": [-0.94, -1.6], "V": [-0.72, -2.8], "W": [-4.412, 0.72]},
]

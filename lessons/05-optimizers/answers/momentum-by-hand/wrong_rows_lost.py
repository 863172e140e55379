# wrong: momentum_table has one row only; score 2 of 4
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]}]

momentum_table = [{"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]}]

# wrong: epoch 2 starts from (-5, -2) again; score 3 of 4; slip from-the-start-again
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.632, -3.92]}]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.568, -1.28]},
]

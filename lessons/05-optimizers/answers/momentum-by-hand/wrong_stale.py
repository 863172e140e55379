# wrong: the gradient of epoch 1 again in epoch 2, the rest follows; score 3 of 4; slip gradient-stale
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-1, -8], "W": [-4.2, 4.4]}]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},
    {"dW": [-1, -8], "V": [-0.75, -6], "W": [-4.25, 4.0]},
]

# wrong: epoch 2 of gradient descent copied from epoch 1; score 3 of 4; slip gradient-stale
gd_table = [
    {"dW": [-1, -8], "W": [-4.6, 1.2]},  # epoch 1
    {"dW": [-1, -8], "W": [-4.6, 1.2]},  # epoch 2
]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},  # epoch 1
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},  # epoch 2
]

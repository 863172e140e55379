# wrong: the factors 0.2 and 4 exchanged in every dW to fill, the rest follows; score 3 of 4; slip factors-exchanged
gd_table = [
    {"dW": [-20, -0.4], "W": [3, -1.84]},  # epoch 1
    {"dW": [12, -0.368], "W": [-1.8, -1.6928]},  # epoch 2
]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},  # epoch 1
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},  # epoch 2
]

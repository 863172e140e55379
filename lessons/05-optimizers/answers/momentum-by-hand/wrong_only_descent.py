# wrong: only the first table is filled; score 2 of 4
gd_table = [
    {"dW": [-1, -8], "W": [-4.6, 1.2]},  # epoch 1
    {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]},  # epoch 2
]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, None], "W": [-4.7, None]},  # epoch 1
    {"dW": [None, None], "V": [None, None], "W": [None, None]},  # epoch 2
]

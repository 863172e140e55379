# wrong: decimal commas in the first row of gd_table make four numbers of two; score 3.5 of 4
gd_table = [
    {"dW": [-1, -8], "W": [-4,6, 1,2]},  # epoch 1
    {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]},  # epoch 2
]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},  # epoch 1
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},  # epoch 2
]

# wrong: the table of Adam is left as given, half of the exercise; score 3 of 6
rmsprop_table = [
    {"dW": [-1, -8], "S": [0.1, 6.4], "W": [-4.0513, -1.0513]},  # epoch 1
    {"dW": [-0.81026, -4.2052], "S": [0.15565, 7.5284], "W": [-3.4352, -0.59152]},  # epoch 2
]
adam_table = [
    {"dW": [-1, -8], "V": [-0.1, None], "S": [0.001, None],  # epoch 1
     "V_corr": [-1, None], "S_corr": [1, None], "W": [-4.8, None]},
    {"dW": [None, None], "V": [None, None], "S": [None, None],  # epoch 2
     "V_corr": [None, None], "S_corr": [None, None], "W": [None, None]},
]

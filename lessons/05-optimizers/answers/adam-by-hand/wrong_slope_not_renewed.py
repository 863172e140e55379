# wrong: epoch 2 uses the dW of epoch 1 again in both tables; score 4.9 of 6; slip gradient-stale
rmsprop_table = [
    {"dW": [-1, -8], "S": [0.1, 6.4], "W": [-4.0513, -1.0513]},  # epoch 1
    {"dW": [-1, -8], "S": [0.19, 12.16], "W": [-3.363053, -0.363053]},  # epoch 2
]
adam_table = [
    {"dW": [-1, -8], "V": [-0.1, -0.8], "S": [0.001, 0.064],  # epoch 1
     "V_corr": [-1, -8], "S_corr": [1, 64], "W": [-4.8, -1.8]},
    {"dW": [-1, -8], "V": [-0.19, -1.52], "S": [0.001999, 0.127936],  # epoch 2
     "V_corr": [-1, -8], "S_corr": [1, 64], "W": [-4.6, -1.6]},
]

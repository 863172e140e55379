# wrong: dW as 0.2 w² and 4 w², the square kept; score 2.5 of 4; slip square-kept
gd_table = [
    {"dW": [5, 16], "W": [-7, -8.4]},  # epoch 1
    {"dW": [9.8, 282.24], "W": [-10.92, -121.296]},  # epoch 2
]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},  # epoch 1
    {"dW": [4.418, 0.64], "V": [1.959, -1.68], "W": [-5.8754, 1.408]},  # epoch 2
]

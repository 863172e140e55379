# wrong: only gradient descent is filled in; score 2 of 4
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]}]

momentum_table = [{"dW": [None, None], "V": [None, None], "W": [None, None]} for _ in range(2)]

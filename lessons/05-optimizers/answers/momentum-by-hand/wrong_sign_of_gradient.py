# wrong: a sign lost in dW, the rest as it should be; score 3.75 of 4; slip sign-lost
gd_table = [{"dW": [-1, 8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]}]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},
]

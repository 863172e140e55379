# wrong: one sign lost in a cell, the rest follows from it; score 3.75 of 4; slip sign-lost
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.92, 4.8], "W": [-4.232, -0.72]}]

momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, 4], "W": [-4.7, -4.4]},
    {"dW": [-0.94, -17.6], "V": [-0.72, -6.8], "W": [-4.268, -0.32]},
]

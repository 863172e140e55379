# wrong: the last row of gd_table rounded to one digit; score 3 of 4; slip too-few-digits
gd_table = [{"dW": [-1, -8], "W": [-4.6, 1.2]}, {"dW": [-0.9, 5], "W": [-4, -0.7]}]
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},
]

# right: filled by assignment, pairs as tuples; score 4 of 4
gd_table = [{}, {}]
gd_table[0]["dW"] = (-1, -8)
gd_table[0]["W"] = (-4.6, 1.2)
gd_table[1]["dW"] = (-0.92, 4.8)
gd_table[1]["W"] = (-4.232, -0.72)
momentum_table = [
    {"dW": [-1, -8], "V": [-0.5, -4], "W": [-4.7, 0.4]},
    {"dW": [-0.94, 1.6], "V": [-0.72, -1.2], "W": [-4.268, 1.12]},
]

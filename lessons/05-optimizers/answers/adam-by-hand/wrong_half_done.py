# wrong: Adam is not filled in; score 3 of 6
rmsprop_table = [
    {"dW": [-1, -8], "S": [0.1, 6.4], "W": [-4.0513, -1.0513]},
    {"dW": [-0.8103, -4.2053], "S": [0.1557, 7.5284], "W": [-3.4352, -0.5915]},
]

adam_table = [{key: [None, None] for key in ("dW", "V", "S", "V_corr", "S_corr", "W")} for _ in range(2)]

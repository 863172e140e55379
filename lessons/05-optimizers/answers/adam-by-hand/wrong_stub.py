# wrong: not filled in; score 0 of 6
rmsprop_table = [{key: [None, None] for key in ("dW", "S", "W")} for _ in range(2)]
adam_table = [{key: [None, None] for key in ("dW", "V", "S", "V_corr", "S_corr", "W")} for _ in range(2)]

# right: rows appended one by one, with other whole and decimal spellings; score 4 of 4
gd_table = []
gd_table.append(dict(W=[-4.60, +1.20], dW=[-1.0, -8.0]))
gd_table.append(dict(W=[-4.232, -72e-2], dW=[-0.92, 4.8]))
momentum_table = []
momentum_table.append(dict(W=[-4.7, 0.4], V=[-0.5, -4], dW=[-1, -8]))
momentum_table.append(dict(W=[-4.268, 1.12], V=[-0.72, -1.2], dW=[-0.94, 1.6]))

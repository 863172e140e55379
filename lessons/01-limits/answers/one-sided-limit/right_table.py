# right: the last row of the table; score 5 of 5
def one_sided_limit(f, a, side):
    table = approach_table(f, a, side, [0.1, 0.01, 1e-3, 1e-4, 1e-5])
    return table[-1][1]

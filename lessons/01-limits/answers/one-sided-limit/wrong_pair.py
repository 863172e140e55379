# wrong: the last row of the table instead of its value; score 0 of 5
def one_sided_limit(f, a, side):
    return approach_table(f, a, side, [1e-3, 1e-6])[-1]

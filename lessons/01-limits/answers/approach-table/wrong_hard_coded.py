# wrong: the table of the example, whatever is asked; score 0 of 3
def approach_table(f, a, side, distances):
    return [(1, 2), (1.5, 2.5)]

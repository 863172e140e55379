# wrong: knows only the visible examples; score 1 of 2
def slope(p, q):
    return {((0, 0), (2, 4)): 2.0, ((1, 5), (4, 3)): -2 / 3}.get((p, q), 1.0)

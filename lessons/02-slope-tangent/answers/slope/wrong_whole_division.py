# wrong: whole-number division; score 0 of 2; slip fraction-cut-off
def slope(p, q):
    return (q[1] - p[1]) // (q[0] - p[0])

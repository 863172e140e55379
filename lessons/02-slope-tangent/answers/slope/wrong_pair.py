# wrong: returns the two changes, not their quotient; score 0 of 2
def slope(p, q):
    return q[1] - p[1], q[0] - p[0]

# wrong: no parentheses, so only the middle is divided; score 0 of 2; slip last-part-divided
def slope(p, q):
    return q[1] - p[1] / q[0] - p[0]

# wrong: the points in different order above and below; score 0 of 2; slip slope-sign
def slope(p, q):
    return (q[1] - p[1]) / (p[0] - q[0])

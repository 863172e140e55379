# right: indices into the points; score 2 of 2
def slope(p, q):
    return (q[1] - p[1]) / (q[0] - p[0])

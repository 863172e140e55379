# wrong: the distance between the points; score 0 of 2
def slope(p, q):
    return math.hypot(q[0] - p[0], q[1] - p[1])

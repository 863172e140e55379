# wrong: throws the sign away; score 0 of 2; slip size-for-slope
def slope(p, q):
    return abs(q[1] - p[1]) / abs(q[0] - p[0])

# wrong: the angle of the line in place of its slope; score 0 of 2
def slope(p, q):
    return math.degrees(math.atan2(q[1] - p[1], q[0] - p[0]))

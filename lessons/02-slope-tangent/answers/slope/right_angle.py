# right: the tangent of the line's angle; score 2 of 2
def slope(p, q):
    angle = math.atan2(q[1] - p[1], q[0] - p[0])
    return math.tan(angle)

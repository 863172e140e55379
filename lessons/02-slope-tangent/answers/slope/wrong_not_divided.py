# wrong: only the rise; score 0 of 2; slip not-divided
def slope(p, q):
    return q[1] - p[1]

# wrong: rounded to two digits; score 1 of 2; slip rounded-slope
def slope(p, q):
    return round((q[1] - p[1]) / (q[0] - p[0]), 2)

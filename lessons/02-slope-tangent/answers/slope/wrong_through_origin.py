# wrong: y over x of the second point, as if every line went through the origin; score 0 of 2
def slope(p, q):
    return q[1] / q[0]

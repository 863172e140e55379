# wrong: returns nothing where the second point lies to the left; score 1 of 2
def slope(p, q):
    if q[0] > p[0]:
        return (q[1] - p[1]) / (q[0] - p[0])

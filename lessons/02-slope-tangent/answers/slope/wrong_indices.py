# wrong: subtracts x from y of the same point; score 0 of 2
def slope(p, q):
    return (q[1] - q[0]) / (p[1] - p[0])

# wrong: prints instead of returning; score 0 of 2; slip prints
def slope(p, q):
    print((q[1] - p[1]) / (q[0] - p[0]))

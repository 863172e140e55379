# wrong: adds where the change asks to subtract; score 0 of 2; slip sums-for-changes
def slope(p, q):
    return (p[1] + q[1]) / (p[0] + q[0])

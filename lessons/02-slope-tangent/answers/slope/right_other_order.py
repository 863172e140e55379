# right: both differences the other way round; score 2 of 2
def slope(p, q):
    run = p[0] - q[0]
    rise = p[1] - q[1]
    return rise / run

# right: puts the left point first by calling itself; score 2 of 2
def slope(p, q):
    """Return the slope of the line through the points p and q."""
    if p[0] > q[0]:
        return slope(q, p)
    rise = q[1] - p[1]
    run = q[0] - p[0]
    print("rise", rise, "run", run)
    return rise / run

# wrong: Δx over Δy; score 0 of 2; slip run-over-rise
def slope(p, q):
    if q[1] == p[1]:
        return float("inf")
    return (q[0] - p[0]) / (q[1] - p[1])

# wrong: the example's numbers; score 3 of 6
def network_slopes(u, v, w, t):
    return [-1.5, 6.5], [[-12, -18], [2, 3]], [[-1.5, -3], [6.5, 13]]

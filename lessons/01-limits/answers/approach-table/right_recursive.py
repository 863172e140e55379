# right: recursion over the distances; score 3 of 3
def approach_table(f, a, side, distances):
    if side != "left" and side != "right":
        raise ValueError("side")
    if not distances:
        return []
    x = a - distances[0] if side == "left" else a + distances[0]
    return [(x, f(x))] + approach_table(f, a, side, distances[1:])

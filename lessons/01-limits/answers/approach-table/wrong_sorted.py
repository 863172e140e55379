# wrong: sorts the list it was given; score 1.17 of 3; slip sorted-distances
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side")
    distances.sort(reverse=True)
    sign = -1 if side == "left" else 1
    return [(a + sign * d, f(a + sign * d)) for d in distances]

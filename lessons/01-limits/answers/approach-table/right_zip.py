# right: both columns by map, zipped together; score 3 of 3
def approach_table(f, a, side, distances):
    if side not in ("left", "right"):
        raise ValueError("side must be 'left' or 'right'")
    if side == "left":
        xs = [a - d for d in distances]
    else:
        xs = [a + d for d in distances]
    return list(zip(xs, map(f, xs)))

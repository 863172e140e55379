# right: match, and zip of two lists; score 3 of 3
def approach_table(f, a, side, distances):
    match side:
        case "left":
            xs = [a - d for d in distances]
        case "right":
            xs = [a + d for d in distances]
        case _:
            raise ValueError(side)
    return list(zip(xs, map(f, xs)))

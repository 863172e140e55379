# right: a helper that yields, collected into a list; score 3 of 3
def walk(a, side, distances):
    for d in distances:
        yield a - d if side == "left" else a + d


def approach_table(f, a, side, distances):
    if side == "left" or side == "right":
        return [(x, f(x)) for x in walk(a, side, distances)]
    else:
        raise ValueError

# wrong: the answers of the visible check in a table; score 2 of 5
def one_sided_limit(f, a, side):
    known = {("hole", "left"): 2.0, ("jump", "left"): 3.0, ("jump", "right"): 1.0, ("cosine", "left"): 0.5}
    return known.get((f.__name__, side), 3.0 if a == 2 else 5.5)

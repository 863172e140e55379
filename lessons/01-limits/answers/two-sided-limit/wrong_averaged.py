# wrong: always the mean of the sides; score 1.17 of 3; slip sides-averaged
def two_sided_limit(f, a):
    return (one_sided_limit(f, a, "left") + one_sided_limit(f, a, "right")) / 2

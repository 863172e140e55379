# wrong: a threshold smaller than the gap that the distance leaves; score 0 of 3; slip no-gap-forgiven
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    if abs(left - right) < 1e-9:
        return (left + right) / 2
    return None

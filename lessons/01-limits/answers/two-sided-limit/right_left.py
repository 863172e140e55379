# right: gives the left side where both agree; score 3 of 3
def two_sided_limit(f, a):
    sides = [one_sided_limit(f, a, side) for side in ("left", "right")]
    if max(sides) - min(sides) >= 0.003:
        return None
    return sides[0]

# wrong: compares the sides with ==; score 0 of 3; slip no-gap-forgiven
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    return left if left == right else None

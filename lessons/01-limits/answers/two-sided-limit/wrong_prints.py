# wrong: prints the limit, so nothing is returned; score 0 of 3; slip prints
def two_sided_limit(f, a):
    left = one_sided_limit(f, a, "left")
    right = one_sided_limit(f, a, "right")
    if abs(left - right) < 0.01:
        print(left)

# wrong: threshold 1e-3 at a distance of 1e-6, half of what a steep function needs; score 1.83 of 3; slip steep-taken-for-jump
def two_sided_limit(f, a):
    d = 1e-6
    low, high = f(a - d), f(a + d)
    if abs(high - low) < 1e-3:
        return (low + high) / 2
    return None

# right: the sign by math.copysign, zero apart; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    """Return the point after num_iteration steps of sign descent from x."""
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if dx != 0:
            x = x - math.copysign(step, dx)
    return x

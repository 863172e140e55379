# wrong: dx is computed once, before the loop; score 0 of 3; slip sign-stale
def find_minimum(f, x, num_iteration, step):
    dx = central_difference(f, x, 1e-4)
    for _ in range(num_iteration):
        if dx > 0:
            x = x - step
        elif dx < 0:
            x = x + step
    return x

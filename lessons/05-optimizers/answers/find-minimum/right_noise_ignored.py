# right: takes slopes below the rounding noise (1e-10) as 0; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if abs(dx) < 1e-10:
            dx = 0
        if dx > 0:
            x = x - step
        if dx < 0:
            x = x + step
    return x

# wrong: steps with the derivative instead of against it; score 0 of 3; slip uphill-step
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        x = x + step if dx > 0 else x - step if dx < 0 else x
    return x

# wrong: the step is always 1; score 1 of 3
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        x = x - ((dx > 0) - (dx < 0))
    return x

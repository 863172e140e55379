# wrong: range from 1, one step short; score 1 of 3; slip one-step-too-few
def find_minimum(f, x, num_iteration, step):
    for _ in range(1, num_iteration):
        dx = central_difference(f, x, 1e-4)
        x = x - step * ((dx > 0) - (dx < 0))
    return x

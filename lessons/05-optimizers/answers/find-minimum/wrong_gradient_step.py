# wrong: the slope instead of its sign; score 0 of 3; slip slope-for-sign
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        x = x - step * central_difference(f, x, 1e-4)
    return x

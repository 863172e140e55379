# wrong: turns the end into a whole number; score 1 of 3
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if dx > 0:
            x = x - step
        elif dx < 0:
            x = x + step
    return int(x)

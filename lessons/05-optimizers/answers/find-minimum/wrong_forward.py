# wrong: forward difference, so that at the bottom the slope is not 0 and it steps on; score 1 of 3; slip forward-difference
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = (f(x + 1e-4) - f(x)) / 1e-4
        if dx > 0:
            x = x - step
        elif dx < 0:
            x = x + step
    return x

# wrong: the sign of f(x), no derivative at all; score 0 of 3; slip value-for-slope
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = f(x)
        if dx > 0:
            x = x - step
        elif dx < 0:
            x = x + step
    return x

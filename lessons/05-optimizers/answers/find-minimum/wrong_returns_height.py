# wrong: returns f at the last point, not the point; score 0 of 3
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if dx > 0:
            x = x - step
        elif dx < 0:
            x = x + step
    return f(x)

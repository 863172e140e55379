# right: one step, then the rest; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    if num_iteration == 0:
        return x
    h = 5e-5
    dx = f(x + h) - f(x - h)  # only the sign matters
    new = x - step if dx > 0 else x + step if dx < 0 else x
    return find_minimum(f, new, num_iteration - 1, step)

# right: the sign as a difference of two comparisons; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    h = 1e-4
    for i in range(num_iteration):
        dx = (f(x + h / 2) - f(x - h / 2)) / h
        x -= step * ((dx > 0) - (dx < 0))
    return x

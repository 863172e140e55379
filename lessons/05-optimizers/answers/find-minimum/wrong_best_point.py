# wrong: the best point instead of the latest; score 1 of 3; slip best-for-latest
def find_minimum(f, x, num_iteration, step):
    best = x
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        x = x - step * ((dx > 0) - (dx < 0))
        if f(x) < f(best):
            best = x
    return best

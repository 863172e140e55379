# right: stops early where the slope is 0, because nothing moves from there; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        slope = (f(x + 0.5e-4) - f(x - 0.5e-4)) / 1e-4
        if slope == 0:
            break
        if slope > 0:
            x = x - step
        else:
            x = x + step
    return x

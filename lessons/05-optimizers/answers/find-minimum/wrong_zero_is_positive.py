# wrong: a derivative of 0 counts as positive; score 1 of 3; slip zero-as-rising
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        sign = -1 if central_difference(f, x, 1e-4) < 0 else 1
        x = x - sign * step
    return x

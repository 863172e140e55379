# wrong: the else catches a derivative of 0; score 1 of 3; slip zero-as-falling
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if dx > 0:
            x = x - step
        else:
            x = x + step
    return x

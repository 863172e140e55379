# wrong: range(num_iteration + 1), one step too many; score 0 of 3; slip one-step-too-many
def find_minimum(f, x, num_iteration, step):
    for i in range(0, num_iteration + 1):
        dx = central_difference(f, x, 1e-4)
        if dx > 0:
            x = x - step
        elif dx < 0:
            x = x + step
    return x

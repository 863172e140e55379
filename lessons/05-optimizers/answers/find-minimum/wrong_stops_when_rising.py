# wrong: stops as soon as the next step would not be lower; score 1 of 3; slip best-for-latest
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if dx > 0:
            new = x - step
        elif dx < 0:
            new = x + step
        else:
            new = x
        if f(new) >= f(x):
            break
        x = new
    return x

# wrong: returns the whole list of points; score 0 of 3
def find_minimum(f, x, num_iteration, step):
    path = [x]
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if dx > 0:
            x = x - step
        elif dx < 0:
            x = x + step
        path.append(x)
    return path

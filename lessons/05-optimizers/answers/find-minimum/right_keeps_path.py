# right: keeps every point in a list and prints it, returns the last; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    points = [x]
    for _ in range(num_iteration):
        here = points[-1]
        dx = central_difference(f, here, 1e-4)
        print("x =", here, "slope =", dx)
        if dx > 0:
            points.append(here - step)
        elif dx < 0:
            points.append(here + step)
        else:
            points.append(here)
    return points[-1]

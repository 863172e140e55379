# wrong: prints instead of returning; score 0 of 3; slip prints
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        x = x - step * ((dx > 0) - (dx < 0))
    print(x)

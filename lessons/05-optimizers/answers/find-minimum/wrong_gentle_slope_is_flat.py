# wrong: treats every slope below 0.01 as flat and stops; score 2 of 3; slip gentle-slope-as-flat
def find_minimum(f, x, num_iteration, step):
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-4)
        if abs(dx) < 0.01:
            return x
        x = x - step * np.sign(dx)
    return x

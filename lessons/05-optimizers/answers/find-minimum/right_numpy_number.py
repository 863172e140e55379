# right: works with np.float64 and returns one; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    x = np.float64(x)
    for _ in range(num_iteration):
        dx = central_difference(f, x, 1e-5)
        x = np.where(dx > 0, x - step, np.where(dx < 0, x + step, x))[()]
    return x

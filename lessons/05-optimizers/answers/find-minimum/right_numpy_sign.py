# right: np.sign of the central difference; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    x = float(x)
    for _ in range(num_iteration):
        x -= step * np.sign(central_difference(f, x, 1e-5))
    return x

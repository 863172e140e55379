# right: a while loop, stops early where the slope is 0; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    count = 0
    while count < num_iteration:
        dx = central_difference(f, x, 1e-6)
        if dx == 0:
            break
        x = x + (-step if dx > 0 else step)
        count += 1
    return x

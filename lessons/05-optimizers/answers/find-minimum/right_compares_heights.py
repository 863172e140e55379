# right: compares the two heights without dividing by the width; score 3 of 3
def find_minimum(f, x, num_iteration, step):
    half = 0.00005
    while num_iteration > 0:
        left, right = f(x - half), f(x + half)
        if right > left:
            x -= step
        elif right < left:
            x += step
        num_iteration -= 1
    return x

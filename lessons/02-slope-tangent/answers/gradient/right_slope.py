# right: slope() of the two points; score 4 of 4
def gradient(f, x, epsilon):
    a = x - epsilon / 2
    b = a + epsilon
    return slope((a, f(a)), (b, f(b)))

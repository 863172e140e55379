# right: the product rule on x² (3x - 5); score 2 of 2
def func_der(x):
    u, du = x * x, 2 * x
    v, dv = 3 * x - 5, 3
    print("u'v + uv'")
    return du * v + u * dv

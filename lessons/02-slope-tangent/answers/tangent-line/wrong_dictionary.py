# wrong: a dictionary in place of a tuple; score 0 of 3
def tangent_line(f, x0):
    m = gradient(f, x0, 1e-5)
    return {"slope": m, "intercept": f(x0) - m * x0}

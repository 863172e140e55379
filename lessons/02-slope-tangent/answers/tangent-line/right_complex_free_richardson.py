# right: two central differences combined; score 3 of 3
def tangent_line(f, x0):
    def central(h):
        return (f(x0 + h) - f(x0 - h)) / (2 * h)

    m = (4 * central(1e-3) - central(2e-3)) / 3
    return (m, f(x0) - m * x0)

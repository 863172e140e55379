# right: a lambda; score 3 of 3
secant_slope = lambda f, x, dx: (f(x + dx) - f(x)) / dx

# right: the imaginary part after a tiny imaginary step, without rounding error; score 2 of 2
def func_der(x):
    h = 1e-30
    z = complex(x, h)
    return (3 * z**3 - 5 * z**2).imag / h

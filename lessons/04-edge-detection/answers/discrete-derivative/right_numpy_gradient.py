# right: NumPy's own central difference; score 2 of 2
def discrete_derivative(values, i):
    import numpy as np

    return float(np.gradient(np.array(values, dtype=float))[i])

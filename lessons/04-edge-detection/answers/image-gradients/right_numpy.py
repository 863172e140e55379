# right: NumPy slices of a float array; score 6 of 6
import numpy as np


def computeXDerivative(image):
    values = np.array(image, dtype=float)
    result = np.zeros_like(values)
    result[1:-1, 1:-1] = values[1:-1, 2:] - values[1:-1, :-2]
    return result.tolist()


def computeYDerivative(image):
    values = np.array(image, dtype=float)
    result = np.zeros_like(values)
    result[1:-1, 1:-1] = values[2:, 1:-1] - values[:-2, 1:-1]
    return result.tolist()

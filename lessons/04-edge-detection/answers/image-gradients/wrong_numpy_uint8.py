# wrong: a NumPy array of uint8 wraps around; score 4.4 of 6; slip uint8-wrap
import numpy as np


def computeXDerivative(image):
    values = np.array(image)
    result = np.zeros(values.shape)
    result[1:-1, 1:-1] = values[1:-1, 2:] - values[1:-1, :-2]
    return result


def computeYDerivative(image):
    values = np.array(image)
    result = np.zeros(values.shape)
    result[1:-1, 1:-1] = values[2:, 1:-1] - values[:-2, 1:-1]
    return result

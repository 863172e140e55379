# right: NumPy slices, arrays out; score 5 of 5
import numpy as np


def derivative_x(data, height, width):
    values = np.array(data, dtype=float)
    result = np.zeros((height, width))
    result[:, :-1] = values[:, 1:] - values[:, :-1]
    return result


def derivative_x_shifted(data, height, width):
    values = np.array(data, dtype=float)
    result = np.zeros((height, width))
    if width > 2:
        result[:, 1:-1] = np.clip(values[:, 2:] - values[:, :-2] + 127.5, 0, 255)
    return result.tolist()

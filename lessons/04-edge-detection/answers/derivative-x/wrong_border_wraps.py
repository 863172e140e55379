# wrong: np.roll goes round the border; score 2.2 of 5; slip border-wraps
import numpy as np


def derivative_x(data, height, width):
    values = np.array(data, dtype=float)
    return (np.roll(values, -1, axis=1) - values).tolist()


def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(1, width - 1):
            result[i][j] = min(max(data[i][j + 1] - data[i][j - 1] + 127.5, 0), 255)
    return result

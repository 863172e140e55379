# right: a NumPy window times the kernel; score 5 of 5
import numpy as np


def computeGradientUsingConv(image, kernel):
    pixels, weights = np.array(image, dtype=float), np.array(kernel, dtype=float)
    result = np.zeros_like(pixels)
    for i in range(1, pixels.shape[0] - 1):
        for j in range(1, pixels.shape[1] - 1):
            result[i, j] = (pixels[i - 1 : i + 2, j - 1 : j + 2] * weights).sum()
    return result.tolist()

# right: nine shifted pictures, added up; score 5 of 5
import numpy as np


def computeGradientUsingConv(image, kernel):
    pixels = np.array(image, dtype=float)
    h, w = pixels.shape
    result = np.zeros((h, w))
    if h > 2 and w > 2:
        for a in range(3):
            for b in range(3):
                result[1:-1, 1:-1] += kernel[a][b] * pixels[a : h - 2 + a, b : w - 2 + b]
    return result

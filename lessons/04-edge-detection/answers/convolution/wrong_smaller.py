# wrong: leaves the frame away; score 0 of 5; slip border-left-out
import numpy as np


def computeGradientUsingConv(image, kernel):
    pixels = np.array(image, dtype=float)
    h, w = pixels.shape
    return [[float((pixels[i : i + 3, j : j + 3] * kernel).sum()) for j in range(w - 2)] for i in range(h - 2)]

# wrong: computes the frame as if black lay around it; score 0 of 5; slip frame-filled
import numpy as np


def computeGradientUsingConv(image, kernel):
    padded = np.pad(np.array(image, dtype=float), 1)
    h, w = len(image), len(image[0])
    return [[float((padded[i : i + 3, j : j + 3] * kernel).sum()) for j in range(w)] for i in range(h)]

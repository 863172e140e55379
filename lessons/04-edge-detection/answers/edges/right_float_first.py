# right: the picture made float first; score 4 of 4
import cv2
import numpy as np


def edges(image, threshold):
    pixels = image.astype(np.float64)
    sides = [cv2.Sobel(pixels, -1, *d) for d in ((1, 0), (0, 1))]
    return np.linalg.norm(sides, axis=0) > threshold

# right: loops over the pixels; score 4 of 4
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    mask = np.zeros(image.shape, dtype=bool)
    for i in range(image.shape[0]):
        for j in range(image.shape[1]):
            mask[i, j] = (gx[i, j] ** 2 + gy[i, j] ** 2) ** 0.5 > threshold
    return mask

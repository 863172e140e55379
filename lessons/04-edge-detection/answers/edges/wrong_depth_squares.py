# wrong: depth -1, and squares that wrap in uint8; score 0.5 of 4; slip no-edge-at-all
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, -1, 1, 0)
    gy = cv2.Sobel(image, -1, 0, 1)
    return np.sqrt(gx**2 + gy**2) > threshold

# wrong: smaller instead of larger; score 0 of 4; slip mask-inverted
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return ~(np.hypot(gx, gy) > threshold)

# wrong: |gx| + |gy|; score 1.5 of 4; slip sum-of-sides
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return np.abs(gx) + np.abs(gy) > threshold

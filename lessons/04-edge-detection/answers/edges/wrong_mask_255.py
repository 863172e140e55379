# wrong: a picture of 0 and 255; score 0 of 4; slip mask-of-255
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return np.where(np.hypot(gx, gy) > threshold, 255, 0).astype(np.uint8)

# wrong: 0 and 1 as uint8 instead of bool; score 3.75 of 4
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return (np.hypot(gx, gy) > threshold).astype(np.uint8)

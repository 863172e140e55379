# wrong: depth CV_8U; score 0 of 4; slip depth-lost
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_8U, 1, 0).astype(float)
    gy = cv2.Sobel(image, cv2.CV_8U, 0, 1).astype(float)
    return np.sqrt(gx**2 + gy**2) > threshold

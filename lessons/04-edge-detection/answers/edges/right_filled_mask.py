# right: fills a mask of bool; score 4 of 4
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    mask = np.zeros(image.shape, dtype=bool)
    mask[np.sqrt(gx**2 + gy**2) > threshold] = True
    return mask

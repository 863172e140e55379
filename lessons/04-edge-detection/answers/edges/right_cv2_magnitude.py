# right: cv2.magnitude, ksize named; score 4 of 4
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, dx=1, dy=0, ksize=3)
    gy = cv2.Sobel(image, cv2.CV_64F, dx=0, dy=1, ksize=3)
    return cv2.magnitude(gx, gy) > threshold

# wrong: adds with signs; score 0 of 4; slip depth-lost
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return gx + gy > threshold

# wrong: the mixed second derivative; score 0 of 4; slip no-edge-at-all
import cv2
import numpy as np


def edges(image, threshold):
    return np.abs(cv2.Sobel(image, cv2.CV_64F, 1, 1)) > threshold

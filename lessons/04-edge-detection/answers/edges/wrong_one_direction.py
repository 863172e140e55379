# wrong: x only; score 0.5 of 4; slip one-direction
import cv2
import numpy as np


def edges(image, threshold):
    return np.abs(cv2.Sobel(image, cv2.CV_64F, 1, 0)) > threshold

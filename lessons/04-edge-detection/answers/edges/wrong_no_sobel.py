# wrong: plain differences instead of Sobel; score 0 of 4; slip threshold-scaled
import cv2
import numpy as np


def edges(image, threshold):
    return np.array(computeMagnitude(image)) > threshold

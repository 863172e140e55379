# wrong: cv2.filter2D with its mirrored border; score 0 of 5; slip border-reflected
import cv2
import numpy as np


def computeGradientUsingConv(image, kernel):
    return cv2.filter2D(np.array(image, dtype=float), -1, np.array(kernel, dtype=float)).tolist()

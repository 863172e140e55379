# right: cv2.filter2D, then the frame set to 0; score 6 of 6
import cv2
import numpy as np


def computeXDerivative(image):
    values = cv2.filter2D(np.array(image, dtype=float), cv2.CV_64F, np.array([[-1.0, 0.0, 1.0]]))
    values[[0, -1], :] = 0
    values[:, [0, -1]] = 0
    return values


def computeYDerivative(image):
    values = cv2.filter2D(np.array(image, dtype=float), cv2.CV_64F, np.array([[-1.0], [0.0], [1.0]]))
    values[[0, -1], :] = 0
    values[:, [0, -1]] = 0
    return values

# right: cv2.filter2D with the frame set to 0; score 5 of 5
import cv2
import numpy as np


def computeGradientUsingConv(image, kernel):
    result = cv2.filter2D(np.array(image, dtype=float), -1, np.array(kernel, dtype=float))
    result[[0, -1]] = 0
    result[:, [0, -1]] = 0
    return result.tolist()

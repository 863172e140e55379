# wrong: squares in 16 bits; score 0 of 4; slip sixteen-bits
import cv2
import numpy as np


def edges(image, threshold):
    gx = cv2.Sobel(image.astype(np.float32), cv2.CV_32F, 1, 0).astype(np.int16)
    gy = cv2.Sobel(image.astype(np.float32), cv2.CV_32F, 0, 1).astype(np.int16)
    return np.sqrt((gx * gx + gy * gy).astype(float)) > threshold

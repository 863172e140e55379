# wrong: another detector; score 0 of 4
import cv2
import numpy as np


def edges(image, threshold):
    return cv2.Canny(image, threshold, threshold) > 0

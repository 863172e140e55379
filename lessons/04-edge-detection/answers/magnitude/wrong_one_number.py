# wrong: one number for the whole picture; score 0 of 3
import numpy as np


def computeMagnitude(image):
    gx, gy = np.array(computeXDerivative(image)), np.array(computeYDerivative(image))
    return float(np.sqrt((gx**2 + gy**2).sum()))

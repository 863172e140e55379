# right: np.hypot on both tables; score 3 of 3
import numpy as np


def computeMagnitude(image):
    return np.hypot(computeXDerivative(image), computeYDerivative(image)).tolist()

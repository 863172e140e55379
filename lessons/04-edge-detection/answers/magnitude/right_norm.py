# right: the norm of a stack; score 3 of 3
import numpy as np


def computeMagnitude(image):
    both = np.stack([computeXDerivative(image), computeYDerivative(image)])
    return np.linalg.norm(both.astype(float), axis=0)

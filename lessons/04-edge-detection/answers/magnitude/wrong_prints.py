# wrong: prints the table; score 0 of 3; slip prints
import numpy as np


def computeMagnitude(image):
    print(np.hypot(computeXDerivative(image), computeYDerivative(image)).tolist())

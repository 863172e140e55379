# right: np.hypot on whole arrays, an array back; score 3 of 3
def computeMagnitude(image):
    return np.hypot(computeXDerivative(image), computeYDerivative(image))

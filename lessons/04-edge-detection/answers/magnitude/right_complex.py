# right: the length of a complex number, NumPy numbers in lists; score 3 of 3
def computeMagnitude(image):
    z = np.array(computeXDerivative(image)) + 1j * np.array(computeYDerivative(image))
    return [list(row) for row in np.abs(z)]

# wrong: magnitude of x alone; score 0 of 3; slip one-side-only
def computeMagnitude(image):
    return [[abs(v) for v in row] for row in computeXDerivative(image)]

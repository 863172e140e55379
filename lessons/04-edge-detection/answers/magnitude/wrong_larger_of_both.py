# wrong: the larger of |Gx| and |Gy| instead of the length; score 0 of 3; slip larger-side
def computeMagnitude(image):
    gx, gy = computeXDerivative(image), computeYDerivative(image)
    return [[max(abs(a), abs(b)) for a, b in zip(r, s)] for r, s in zip(gx, gy)]

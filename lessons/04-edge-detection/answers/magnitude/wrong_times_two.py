# wrong: 2 instead of ** 2; score 0 of 3
def computeMagnitude(image):
    gx, gy = computeXDerivative(image), computeYDerivative(image)
    return [[math.sqrt(abs(a * 2 + b * 2)) for a, b in zip(r, s)] for r, s in zip(gx, gy)]

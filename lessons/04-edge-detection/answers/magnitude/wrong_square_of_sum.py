# wrong: sqrt((Gx + Gy)^2), the square around the sum; score 0 of 3; slip square-of-sum
def computeMagnitude(image):
    gx, gy = computeXDerivative(image), computeYDerivative(image)
    return [[math.sqrt((a + b) ** 2) for a, b in zip(r, s)] for r, s in zip(gx, gy)]

# wrong: the bracket closes too early, sqrt(Gx^2) + Gy^2; score 0 of 3; slip root-too-early
def computeMagnitude(image):
    gx, gy = computeXDerivative(image), computeYDerivative(image)
    return [[math.sqrt(a ** 2) + b ** 2 for a, b in zip(r, s)] for r, s in zip(gx, gy)]

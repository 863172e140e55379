# wrong: scales so that the strongest edge is 255; score 0 of 3; slip magnitude-scaled
def computeMagnitude(image):
    g = np.hypot(computeXDerivative(image), computeYDerivative(image))
    if g.max() > 0:
        g = g / g.max() * 255
    return g.tolist()

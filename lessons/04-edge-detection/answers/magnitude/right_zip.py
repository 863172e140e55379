# right: the two gradients zipped, math.hypot; score 3 of 3
def computeMagnitude(image):
    return [
        [math.hypot(gx, gy) for gx, gy in zip(row_x, row_y)]
        for row_x, row_y in zip(computeXDerivative(image), computeYDerivative(image))
    ]

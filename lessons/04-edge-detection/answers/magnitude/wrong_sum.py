# wrong: sum of the two sides; score 0 of 3; slip sum-of-sides
def computeMagnitude(image):
    x_d = computeXDerivative(image)
    y_d = computeYDerivative(image)
    w = len(image[0])
    h = len(image)
    gradient_magnitude = [[0] * w for _ in range(h)]
    for i in range(1, h - 1, 1):
        for j in range(1, w - 1, 1):
            gradient_magnitude[i][j] = abs(x_d[i][j]) + abs(y_d[i][j])
    return gradient_magnitude

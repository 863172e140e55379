# wrong: cut at 255; score 1.25 of 3; slip magnitude-clipped
import math


def computeMagnitude(image):
    x_d = computeXDerivative(image)
    y_d = computeYDerivative(image)
    w = len(image[0])
    h = len(image)
    gradient_magnitude = [[0] * w for _ in range(h)]
    for i in range(1, h - 1, 1):
        for j in range(1, w - 1, 1):
            gradient_magnitude[i][j] = min(math.sqrt((x_d[i][j]) ** 2 + (y_d[i][j]) ** 2), 255)
    return gradient_magnitude

# wrong: one list for all rows; score 0 of 3; slip rows-shared
import math


def computeMagnitude(image):
    x_d = computeXDerivative(image)
    y_d = computeYDerivative(image)
    h, w = len(image), len(image[0])
    result = [[0] * w] * h
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = math.sqrt(x_d[i][j] ** 2 + y_d[i][j] ** 2)
    return result

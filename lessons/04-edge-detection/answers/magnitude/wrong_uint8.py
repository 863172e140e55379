# wrong: own differences in uint8; score 2.25 of 3; slip uint8-wrap
import math


def computeMagnitude(image):
    h, w = len(image), len(image[0])
    result = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            gx = image[i][j + 1] - image[i][j - 1]
            gy = image[i + 1][j] - image[i - 1][j]
            result[i][j] = math.hypot(gx, gy)
    return result

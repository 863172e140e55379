# right: one function with an offset, warns about small pictures; score 6 of 6
import warnings

def _difference(image, down, right):
    height, width = len(image), len(image[0])
    if height < 3 or width < 3:
        warnings.warn("all frame")
    result = [[0.0 for _ in range(width)] for _ in range(height)]
    for i in range(1, height - 1):
        for j in range(1, width - 1):
            result[i][j] += image[i + down][j + right] * 1.0
            result[i][j] -= image[i - down][j - right] * 1.0
    return result

def computeXDerivative(image):
    return _difference(image, 0, 1)

def computeYDerivative(image):
    return _difference(image, 1, 0)

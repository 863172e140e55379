# wrong: magnitude in x only; score 1.35 of 6; slip sign-dropped
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    result = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = abs(float(image[i][j + 1]) - float(image[i][j - 1]))
    return result


def computeYDerivative(image):
    h, w = len(image), len(image[0])
    result = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = float(image[i + 1][j]) - float(image[i - 1][j])
    return result

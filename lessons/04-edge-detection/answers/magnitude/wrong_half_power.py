# wrong: ** 1/2 divides after the power; score 0 of 3; slip power-before-half
def computeMagnitude(image):
    x_d = computeXDerivative(image)
    y_d = computeYDerivative(image)
    w = len(image[0])
    h = len(image)
    result = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = (x_d[i][j] ** 2 + y_d[i][j] ** 2) ** 1 / 2
    return result

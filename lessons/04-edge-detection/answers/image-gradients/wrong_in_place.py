# wrong: Y overwrites the picture row by row; score 2.85 of 6; slip picture-copied
def computeXDerivative(image):
    w = len(image[0])
    h = len(image)
    x_derivative = [[0] * w for _ in range(h)]
    for i in range(1, h - 1, 1):
        for j in range(1, w - 1, 1):
            x_derivative[i][j] = float(image[i][j + 1]) - float(image[i][j - 1])
    return x_derivative


def computeYDerivative(image):
    h, w = len(image), len(image[0])
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            image[i][j] = float(image[i + 1][j]) - float(image[i - 1][j])
    return image

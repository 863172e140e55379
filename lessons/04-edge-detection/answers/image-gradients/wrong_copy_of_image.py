# wrong: begins with a copy of the picture, which stays on the frame; score 0 of 6; slip picture-copied
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    result = [list(row) for row in image]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = float(image[i][j + 1]) - float(image[i][j - 1])
    return result


def computeYDerivative(image):
    h, w = len(image), len(image[0])
    result = [list(row) for row in image]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = float(image[i + 1][j]) - float(image[i - 1][j])
    return result

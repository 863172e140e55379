# wrong: y taken upwards, as in mathematics, so Gy has the other sign; x is right; score 2.85 of 6; slip pixels-swapped
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            out[i][j] = float(image[i][j + 1]) - float(image[i][j - 1])
    return out

def computeYDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            out[i][j] = float(image[i - 1][j]) - float(image[i + 1][j])
    return out

# wrong: stops one too early on the right and below, so the last inner row and column stay 0; score 0 of 6; slip frame-too-wide
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 2):
        for j in range(1, w - 2):
            out[i][j] = float(image[i][j + 1]) - float(image[i][j - 1])
    return out

def computeYDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 2):
        for j in range(1, w - 2):
            out[i][j] = float(image[i + 1][j]) - float(image[i - 1][j])
    return out

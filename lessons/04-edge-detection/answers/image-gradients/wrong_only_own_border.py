# wrong: only the columns are left out for x and only the rows for y, so part of the frame is filled; score 0 of 6; slip frame-filled
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(h):
        for j in range(1, w - 1):
            out[i][j] = float(image[i][j + 1]) - float(image[i][j - 1])
    return out

def computeYDerivative(image):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(w):
            out[i][j] = float(image[i + 1][j]) - float(image[i - 1][j])
    return out

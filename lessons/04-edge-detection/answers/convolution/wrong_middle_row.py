# wrong: only the middle row of the kernel is used; score 0 of 5; slip middle-row-only
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            out[i][j] = sum(float(image[i][j + v - 1]) * kernel[1][v] for v in range(3))
    return out

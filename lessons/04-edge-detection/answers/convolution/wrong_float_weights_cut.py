# wrong: int() around each weight, so weights with fractions are lost; score 2 of 5; slip weights-cut
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            for u in range(3):
                for v in range(3):
                    out[i][j] += float(image[i + u - 1][j + v - 1]) * int(kernel[u][v])
    return out

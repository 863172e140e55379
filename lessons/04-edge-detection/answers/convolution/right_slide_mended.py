# right: the slide with its own argument and floats; score 5 of 5
def computeGradientUsingConv(image, kernel):
    w = len(image[0])
    h = len(image)
    derivative = [[0] * w for _ in range(h)]
    k = 1
    for i in range(1, h - 1, 1):
        for j in range(1, w - 1, 1):
            region = (row[j - k : j + k + 1] for row in image[i - k : i + k + 1])
            derivative[i][j] = sum(sum(float(p) * q for p, q in zip(r, s)) for r, s in zip(region, kernel))
    return derivative

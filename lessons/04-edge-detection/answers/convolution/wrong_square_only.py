# wrong: takes the number of rows for both sizes; score 0 of 5
def computeGradientUsingConv(image, kernel):
    n = len(image)
    out = [[0] * n for _ in range(n)]
    for i in range(1, n - 1):
        for j in range(1, n - 1):
            out[i][j] = sum(float(image[i + u - 1][j + v - 1]) * kernel[u][v] for u in range(3) for v in range(3))
    return out

# wrong: the sum is set to 0 once, before the loops; score 0.75 of 5; slip sum-not-reset
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    result = [[0] * w for _ in range(h)]
    total = 0.0
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            for a in range(3):
                for b in range(3):
                    total += float(image[i - 1 + a][j - 1 + b]) * kernel[a][b]
            result[i][j] = total
    return result

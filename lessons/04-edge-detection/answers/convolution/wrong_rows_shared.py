# wrong: one list for all rows; score 0 of 5; slip rows-shared
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    result = [[0] * w] * h
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            total = 0.0
            for a in range(3):
                for b in range(3):
                    total += float(image[i - 1 + a][j - 1 + b]) * kernel[a][b]
            result[i][j] = total
    return result

# wrong: works in one list, so later sums use pixels that are already replaced; score 0.75 of 5; slip replaced-while-read
def computeGradientUsingConv(image, kernel):
    result = [[float(p) for p in row] for row in image]
    h, w = len(result), len(result[0])
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            result[i][j] = sum(result[i + u - 1][j + v - 1] * kernel[u][v] for u in range(3) for v in range(3))
    for i in range(h):
        for j in range(w):
            if i in (0, h - 1) or j in (0, w - 1):
                result[i][j] = 0
    return result

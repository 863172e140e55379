# wrong: only the inner pixels come back, so the result is two smaller each way; score 0 of 3; slip border-left-out
def computeMagnitude(image):
    h, w = len(image), len(image[0])
    result = []
    for i in range(1, h - 1):
        row = []
        for j in range(1, w - 1):
            gx = float(image[i][j + 1]) - float(image[i][j - 1])
            gy = float(image[i + 1][j]) - float(image[i - 1][j])
            row.append(math.sqrt(gx ** 2 + gy ** 2))
        result.append(row)
    return result

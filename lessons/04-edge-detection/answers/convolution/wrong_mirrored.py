# wrong: the kernel mirrored left to right; score 0 of 5; slip kernel-mirrored
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    result = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            for a in range(3):
                for b in range(3):
                    result[i][j] += float(image[i - 1 + a][j - 1 + b]) * kernel[a][2 - b]
    return result

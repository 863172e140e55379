# wrong: Sobel-x whatever the kernel is; score 1.25 of 5; slip kernel-ignored
def computeGradientUsingConv(image, kernel):
    kernel = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
    h, w = len(image), len(image[0])
    result = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            for a in range(3):
                for b in range(3):
                    result[i][j] += float(image[i - 1 + a][j - 1 + b]) * kernel[a][b]
    return result

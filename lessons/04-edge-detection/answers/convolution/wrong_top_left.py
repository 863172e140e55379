# wrong: writes the answer at the top-left corner of the kernel; score 0 of 5; slip answer-top-left
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    result = [[0] * w for _ in range(h)]
    for i in range(h - 2):
        for j in range(w - 2):
            total = 0.0
            for a in range(3):
                for b in range(3):
                    total += float(image[i + a][j + b]) * kernel[a][b]
            result[i][j] = total
    return result

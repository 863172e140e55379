# right: without the two functions; score 3 of 3
def computeMagnitude(image):
    pixels = [[float(p) for p in row] for row in image]
    result = [[0.0] * len(row) for row in pixels]
    for i in range(1, len(pixels) - 1):
        for j in range(1, len(pixels[0]) - 1):
            gx = pixels[i][j + 1] - pixels[i][j - 1]
            gy = pixels[i + 1][j] - pixels[i - 1][j]
            result[i][j] = abs(complex(gx, gy))
    return result

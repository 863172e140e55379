# wrong: turns the kernel round in place and back only for even rows; kernel comes back changed; score 3.5 of 5
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    out = [[0] * w for _ in range(h)]
    for i in range(1, h - 1):
        for j in range(1, w - 1):
            out[i][j] = sum(float(image[i + u - 1][j + v - 1]) * kernel[u][v] for u in range(3) for v in range(3))
    kernel.reverse()
    return out

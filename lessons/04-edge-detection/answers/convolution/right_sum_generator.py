# right: a sum over nine products with offsets; score 5 of 5
def computeGradientUsingConv(image, kernel):
    h, w = len(image), len(image[0])
    steps = [(u, v) for u in (-1, 0, 1) for v in (-1, 0, 1)]

    def at(i, j):
        if i in (0, h - 1) or j in (0, w - 1):
            return 0
        return sum(float(image[i + u][j + v]) * kernel[u + 1][v + 1] for u, v in steps)

    return [[at(i, j) for j in range(w)] for i in range(h)]

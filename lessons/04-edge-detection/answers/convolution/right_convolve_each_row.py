# right: np.convolve row by row with the turned weights, summed over three rows; score 5 of 5
def computeGradientUsingConv(image, kernel):
    a = np.array(image, dtype=float)
    height, width = a.shape
    out = np.zeros((height, width))
    if width >= 3:
        for y in range(1, height - 1):
            for k in range(3):
                out[y, 1:-1] += np.convolve(a[y + k - 1], np.array(kernel[k], dtype=float)[::-1], mode="valid")
    return [list(row) for row in out]

# wrong: @ is the product of matrices, not number by number; score 0 of 5; slip matrix-product
def computeGradientUsingConv(image, kernel):
    a, k = np.array(image, dtype=float), np.array(kernel, dtype=float)
    out = np.zeros(a.shape)
    for i in range(1, a.shape[0] - 1):
        for j in range(1, a.shape[1] - 1):
            out[i, j] = (a[i - 1:i + 2, j - 1:j + 2] @ k).sum()
    return out.tolist()

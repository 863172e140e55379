# right: the sum of products by recursion over two flat lists; score 5 of 5
def dot(a, b):
    if not a:
        return 0
    return a[0] * b[0] + dot(a[1:], b[1:])

def computeGradientUsingConv(image, kernel):
    rows = [[float(p) for p in row] for row in image]
    flat_kernel = [weight for row in kernel for weight in row]
    out = [[0] * len(row) for row in rows]
    for i in range(1, len(rows) - 1):
        for j in range(1, len(rows[0]) - 1):
            flat = rows[i - 1][j - 1:j + 2] + rows[i][j - 1:j + 2] + rows[i + 1][j - 1:j + 2]
            out[i][j] = dot(flat, flat_kernel)
    return out

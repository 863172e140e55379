# right: alone, with a square root by Newton's method; score 3 of 3
def _root(square):
    if square == 0:
        return 0.0
    r = max(square, 1.0)
    for _ in range(60):
        r = (r + square / r) / 2
    return r

def computeMagnitude(image):
    a = [[float(p) for p in row] for row in image]
    h, w = len(a), len(a[0])
    g = [[0.0] * w for _ in range(h)]
    for y in range(1, h - 1):
        for x in range(1, w - 1):
            g[y][x] = _root((a[y][x + 1] - a[y][x - 1]) ** 2 + (a[y + 1][x] - a[y - 1][x]) ** 2)
    return g

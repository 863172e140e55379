# right: the nine products written out; score 5 of 5
def computeGradientUsingConv(image, kernel):
    anh = [[float(p) for p in hang] for hang in image]
    (a, b, c), (d, e, f), (g, h, k) = kernel
    ket_qua = [[0] * len(hang) for hang in anh]
    for y in range(1, len(anh) - 1):
        tren, giua, duoi = anh[y - 1], anh[y], anh[y + 1]
        for x in range(1, len(giua) - 1):
            ket_qua[y][x] = (
                a * tren[x - 1] + b * tren[x] + c * tren[x + 1]
                + d * giua[x - 1] + e * giua[x] + f * giua[x + 1]
                + g * duoi[x - 1] + h * duoi[x] + k * duoi[x + 1]
            )
    return ket_qua

# right: Y is X of the transposed picture; score 6 of 6
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    return [
        [
            float(image[i][j + 1]) - float(image[i][j - 1]) if 0 < i < h - 1 and 0 < j < w - 1 else 0.0
            for j in range(w)
        ]
        for i in range(h)
    ]


def computeYDerivative(image):
    turned = [list(column) for column in zip(*image)]
    return [list(column) for column in zip(*computeXDerivative(turned))]

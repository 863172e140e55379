# right: one comprehension each, with a condition for the frame; score 6 of 6
def computeXDerivative(image):
    h, w = len(image), len(image[0])
    return [
        [float(image[i][j + 1]) - float(image[i][j - 1]) if 0 < i < h - 1 and 0 < j < w - 1 else 0 for j in range(w)]
        for i in range(h)
    ]

def computeYDerivative(image):
    h, w = len(image), len(image[0])
    return [
        [float(image[i + 1][j]) - float(image[i - 1][j]) if 0 < i < h - 1 and 0 < j < w - 1 else 0 for j in range(w)]
        for i in range(h)
    ]

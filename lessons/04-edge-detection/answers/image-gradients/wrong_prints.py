# wrong: X prints its result; score 1.35 of 6; slip prints
def computeXDerivative(image):
    w = len(image[0])
    h = len(image)
    x_derivative = [[0] * w for _ in range(h)]
    for i in range(1, h - 1, 1):
        for j in range(1, w - 1, 1):
            x_derivative[i][j] = float(image[i][j + 1]) - float(image[i][j - 1])
    print(x_derivative)


def computeYDerivative(image):
    w = len(image[0])
    h = len(image)
    y_derivative = [[0] * w for _ in range(h)]
    for i in range(1, h - 1, 1):
        for j in range(1, w - 1, 1):
            y_derivative[i][j] = float(image[i + 1][j]) - float(image[i - 1][j])
    return y_derivative

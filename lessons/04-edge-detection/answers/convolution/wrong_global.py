# wrong: the slide with its global picture; score 0 of 5
def computeGradientUsingConv(image, kernel):
    w = len(image[0])
    h = len(image)
    x_derivative = [[0] * w for _ in range(h)]
    k = 1
    for i in range(1, h - 1, 1):
        for j in range(1, w - 1, 1):
            image_region = (row[j - k : j + k + 1] for row in cat_image_list[i - k : i + k + 1])
            x_derivative[i][j] = sum(sum(j[0] * j[1] for j in zip(i[0], i[1])) for i in zip(kernel, image_region))
    return x_derivative

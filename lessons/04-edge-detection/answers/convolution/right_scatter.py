# right: each pixel gives its share to its nine neighbours, then the frame is cleared; slower, prints; score 5 of 5
def computeGradientUsingConv(image, kernel):
    height, width = len(image), len(image[0])
    big = [[0.0] * (width + 2) for _ in range(height + 2)]
    for y in range(height):
        for x in range(width):
            for u in range(3):
                for v in range(3):
                    big[y + 2 - u][x + 2 - v] += float(image[y][x]) * kernel[u][v]
    print(height, "rows")
    result = [row[1:-1] for row in big[1:-1]]
    for y in range(height):
        for x in range(width):
            if y in (0, height - 1) or x in (0, width - 1):
                result[y][x] = 0
    return result

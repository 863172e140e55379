# wrong: returns after the first row; score 2.2 of 5
def derivative_x(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(width - 1):
            result[i][j] = data[i][j + 1] - data[i][j]
        return result


def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(1, width - 1):
            result[i][j] = min(max(data[i][j + 1] - data[i][j - 1] + 127.5, 0), 255)
    return result

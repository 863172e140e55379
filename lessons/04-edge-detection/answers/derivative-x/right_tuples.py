# right: tuples instead of lists; score 5 of 5
def derivative_x(data, height, width):
    return tuple(tuple(data[i][j + 1] - data[i][j] if j + 1 < width else 0.0 for j in range(width)) for i in range(height))


def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(1, width - 1):
            result[i][j] = min(max(data[i][j + 1] - data[i][j - 1] + 127.5, 0), 255)
    return result

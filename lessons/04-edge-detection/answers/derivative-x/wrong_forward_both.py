# wrong: forward in both, as on the first slides; score 2.2 of 5; slip forward-for-central
def derivative_x(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(width - 1):
            result[i][j] = data[i][j + 1] - data[i][j]
    return result


def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(width - 1):
            d_value = data[i][j + 1] - data[i][j] + 127.5
            result[i][j] = min(max(d_value, 0), 255)
    return result

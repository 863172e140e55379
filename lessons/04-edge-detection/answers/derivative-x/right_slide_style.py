# right: loops with steps spelled out; score 5 of 5
def derivative_x(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(width - 1):
            d_value = data[i][j + 1] - data[i][j]
            result[i][j] = d_value
    return result


def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(1, width - 1):
            d_value = data[i][j + 1] - data[i][j - 1]
            d_value = d_value + 127.5
            d_value = max(d_value, 0)
            d_value = min(d_value, 255)
            result[i][j] = d_value
    return result

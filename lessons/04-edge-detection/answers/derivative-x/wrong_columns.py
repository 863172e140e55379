# wrong: differences down the columns; score 0 of 5; slip directions-swapped
def derivative_x(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height - 1):
        for j in range(width):
            result[i][j] = data[i + 1][j] - data[i][j]
    return result

def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(1, height - 1):
        for j in range(width):
            result[i][j] = min(255, max(0, data[i + 1][j] - data[i - 1][j] + 127.5))
    return result

# wrong: left minus right in both; score 0 of 5; slip pixels-swapped
def derivative_x(data, height, width):
    return [[row[j] - row[j + 1] for j in range(width - 1)] + [0] for row in data]

def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(1, width - 1):
            result[i][j] = min(255, max(0, data[i][j - 1] - data[i][j + 1] + 127.5))
    return result

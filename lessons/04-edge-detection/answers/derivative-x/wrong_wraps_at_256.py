# wrong: the remainder by 256 instead of a cut; the first function is right; score 2.2 of 5; slip wraps-at-256
def derivative_x(data, height, width):
    return [[row[j + 1] - row[j] for j in range(width - 1)] + [0] for row in data]

def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(1, width - 1):
            result[i][j] = (data[i][j + 1] - data[i][j - 1] + 127.5) % 256
    return result
